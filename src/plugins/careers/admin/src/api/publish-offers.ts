import { adminApi } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';

interface Portion {
  documentIds: string[];
  locale: string;
}

const tags = ['Document', 'RecentDocumentList', 'CountDocuments', 'UpcomingReleasesList'] as const;

/**
 * Publishing some offers of one language, by Strapi's own route. What shows them is asked for again
 * only when all is done: fifty times the list would take longer than the publishing.
 */
const api = adminApi.enhanceEndpoints({ addTagTypes: tags }).injectEndpoints({
  endpoints: (build) => ({
    publishOffers: build.mutation<{ count: number }, Portion>({
      query: ({ documentIds, locale }) => ({
        url: `/content-manager/collection-types/${JOB_OFFER}/actions/bulkPublish`,
        method: 'POST',
        data: { documentIds },
        config: { params: { locale } },
      }),
    }),
    showOffersAgain: build.mutation<null, string[]>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, documentIds) => [
        ...['LIST', ...documentIds].map((id) => ({
          type: 'Document' as const,
          id: `${JOB_OFFER}_${id}`,
        })),
        'RecentDocumentList',
        'CountDocuments',
        'UpcomingReleasesList',
      ],
    }),
  }),
});

export const { usePublishOffersMutation, useShowOffersAgainMutation } = api;
