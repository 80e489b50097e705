import { adminApi } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';

const others = ['RecentDocumentList', 'CountDocuments', 'UpcomingReleasesList'] as const;

/** Makes everything that shows these offers ask for them again, as Strapi's own publishing does. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', ...others] }).injectEndpoints({
  endpoints: (build) => ({
    showOffersAgain: build.mutation<null, string[]>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, documentIds) => [
        ...['LIST', ...documentIds].map((id) => ({
          type: 'Document' as const,
          id: `${JOB_OFFER}_${id}`,
        })),
        ...others,
      ],
    }),
  }),
});

export const { useShowOffersAgainMutation } = api;
