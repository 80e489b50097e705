import type { FeedOffer, Surroundings } from '../../../src/website/feeds/surroundings';

export const lyon = {
  city: 'Lyon',
  region: null,
  postalCode: '69002',
  street: '1 quai du Rhône',
  country: { code: 'FR', name: 'France' },
};

/** An offer as feeds get it, but for what a test changes. */
export const offer = (change: Partial<FeedOffer> = {}): FeedOffer => ({
  documentId: 'abc',
  locale: 'fr',
  title: 'Plongeur',
  slug: 'plongeur',
  reference: 'JOB-0007',
  summary: 'Sous l’eau',
  locations: [lyon],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 30000, max: 36000, currency: 'EUR', unit: 'YEAR' },
  datePosted: '2026-03-01',
  closesOn: '2026-03-29',
  applyUrl: null,
  applyEmail: 'jobs@example.org',
  occupationCode: null,
  department: { key: 'rivers', name: 'Rivières' },
  updatedAt: '2026-03-02T10:00:00.000Z',
  responsibilities: [{ id: 1, text: 'Plonger' }],
  requirements: [],
  niceToHaves: [],
  benefits: [{ id: 1, text: 'Palmes' }],
  ...change,
});

export const surroundings: Surroundings = {
  site: {
    websiteUrl: 'https://jobs.example',
    offerPath: '/{locale}/jobs/{slug}',
    listPath: '/{locale}',
    origin: 'https://cms.example',
  },
  page: {
    title: null,
    introduction: null,
    labels: {
      sections: {
        responsibilities: 'Vos missions',
        requirements: 'Votre profil',
        niceToHaves: null,
        benefits: null,
      },
      workplaces: { onsite: null, hybrid: null, remote: null },
      employmentTypes: {
        FULL_TIME: null,
        PART_TIME: null,
        CONTRACTOR: null,
        TEMPORARY: null,
        INTERN: null,
        VOLUNTEER: null,
        PER_DIEM: null,
        OTHER: null,
      },
    },
    company: {
      name: 'Tallowmere',
      url: null,
      logo: null,
      timeZone: 'Europe/Paris',
      headquarters: null,
    },
  },
};
