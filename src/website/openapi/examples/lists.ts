import type { z } from '@strapi/utils';
import type { changeListAnswer } from '../../answers/changes';
import type { countryListAnswer, facetListAnswer, offerListAnswer } from '../../answers/lists';
import { card } from './offer';

const elsewhere = [{ locale: 'en', countryCount: 2, offerCount: 5 }];

export const offers: z.infer<typeof offerListAnswer> = {
  data: [card],
  meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 }, elsewhere },
};

export const countries: z.infer<typeof countryListAnswer> = {
  data: [
    { documentId: 'b1x0d7f3j9l5p2s8u4z6q0eh', code: 'BE', name: 'Belgique', offerCount: 1 },
    { documentId: 'm4c8t2y6g0n5v9a3k7w1r5oi', code: 'FR', name: 'France', offerCount: 4 },
  ],
  meta: { elsewhere },
};

export const facets: z.infer<typeof facetListAnswer> = {
  data: {
    countries: [{ value: 'BE', label: 'Belgique', count: 1 }],
    departments: [{ value: 'field-operations', label: 'Opérations de terrain', count: 1 }],
    workplaces: [
      { value: 'onsite', label: 'Sur site', count: 1 },
      { value: 'remote', label: 'Télétravail', count: 0 },
    ],
    employmentTypes: [{ value: 'PART_TIME', label: 'Temps partiel', count: 1 }],
  },
  meta: { elsewhere },
};

export const changes: z.infer<typeof changeListAnswer> = {
  data: [
    {
      type: 'live',
      documentId: card.documentId,
      locale: 'fr',
      slug: 'technicien-de-jauges',
      formerSlugs: ['jaugeur'],
      changedAt: '2026-03-05T09:30:00.000Z',
      offer: card,
    },
    {
      type: 'gone',
      documentId: 'h2k6p0s4w8z1c5f9j3m7q1ub',
      locale: 'fr',
      slug: 'pilote-de-drone',
      formerSlugs: [],
      changedAt: '2026-03-09T23:00:00.000Z',
      reason: 'closed',
      goneOn: '2026-03-10',
    },
    {
      type: 'site',
      documentId: null,
      locale: 'fr',
      slug: null,
      formerSlugs: [],
      changedAt: '2026-03-10T08:15:00.000Z',
    },
  ],
  meta: { cursor: 'eyJzaW5jZSI6eyJudW1iZXIiOjQyfX0.q0Jm7t2hX9fN4sVwYb3cRg', hasMore: false },
};
