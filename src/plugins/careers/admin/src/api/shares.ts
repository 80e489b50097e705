import { adminApi } from '@strapi/strapi/admin';
import type { OneShare, Share, ShareList } from '../../../shared/shares';

const TAG = 'CareersShares';

/** The links to the drafts of an offer; made and revoked ones are asked for again. */
const api = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (build) => ({
    getShares: build.query<Share[], string>({
      query: (offerId) => `/careers/offers/${offerId}/shares`,
      transformResponse: ({ data }: ShareList) => data,
      providesTags: [TAG],
    }),
    makeShare: build.mutation<Share, string>({
      query: (offerId) => ({ url: `/careers/offers/${offerId}/shares`, method: 'POST' }),
      transformResponse: ({ data }: OneShare) => data,
      invalidatesTags: [TAG],
    }),
    revokeShare: build.mutation<Share, string>({
      query: (shareId) => ({ url: `/careers/shares/${shareId}/revoke`, method: 'POST' }),
      transformResponse: ({ data }: OneShare) => data,
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useGetSharesQuery, useMakeShareMutation, useRevokeShareMutation } = api;
