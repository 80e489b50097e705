import { adminApi } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import type { LanguageOnTheWebsite, OnTheWebsite } from '../../../shared/on-the-website';

/**
 * Where an offer is on the website. It carries the tag of the document, which Strapi's own saving,
 * publishing, unpublishing, discarding and deleting invalidate: then it is asked for again.
 */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOnTheWebsite: build.query<LanguageOnTheWebsite[], string>({
      query: (documentId) => `/careers/offers/${documentId}/website`,
      transformResponse: ({ data }: OnTheWebsite) => data.languages,
      providesTags: (_languages, _error, documentId) => [
        { type: 'Document', id: `${JOB_OFFER}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetOnTheWebsiteQuery } = api;
