import fc from 'fast-check';
import { type Surroundings, jobPosting } from '../../../src/website/seo/job-posting';
import { scriptSafe } from '../../../src/website/seo/script-safe';
import type { WholeOffer } from '../../../src/website/seo/whole-offer';

const lyon = {
  city: 'Lyon',
  region: 'Auvergne-Rhône-Alpes',
  postalCode: '69002',
  street: '1 quai du Rhône',
  country: { code: 'FR', name: 'France' },
};
const anywhereIn = (code: string, name: string) => ({
  city: null,
  region: null,
  postalCode: null,
  street: null,
  country: { code, name },
});

const offer: WholeOffer = {
  documentId: 'abc',
  locale: 'fr',
  title: 'Plongeur',
  slug: 'plongeur',
  reference: 'JOB-0007',
  summary: 'Sous l’eau & dessus',
  locations: [lyon],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 30000, max: 36000, currency: 'EUR', unit: 'YEAR' },
  datePosted: '2026-03-01',
  closesOn: '2026-03-29',
  applyUrl: 'https://apply.example/7',
  applyEmail: null,
  occupationCode: '7541',
  responsibilities: [{ id: 1, text: 'Plonger <vite>' }],
  requirements: [],
  niceToHaves: [],
  benefits: [{ id: 1, text: 'Palmes' }],
};

const surroundings: Surroundings = {
  employer: {
    name: 'Tallowmere',
    url: 'https://tallowmere.example',
    logo: { url: '/uploads/logo.png' },
    timeZone: 'Europe/Paris',
  },
  labels: {
    responsibilities: 'Vos missions',
    requirements: 'Votre profil',
    niceToHaves: null,
    benefits: null,
  },
  url: 'https://jobs.example/fr/jobs/plongeur',
  origin: 'https://cms.example',
};

const posting = (change: Partial<WholeOffer> = {}) =>
  jobPosting({ ...offer, ...change }, surroundings) as unknown as Record<string, unknown>;

test('it says all that Google requires and recommends', () => {
  expect(posting()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Plongeur',
    description:
      '<p>Sous l’eau &amp; dessus</p><h3>Vos missions</h3><ul><li>Plonger &lt;vite&gt;</li></ul><ul><li>Palmes</li></ul>',
    identifier: { '@type': 'PropertyValue', name: 'Tallowmere', value: 'JOB-0007' },
    datePosted: '2026-03-01',
    validThrough: '2026-03-29T23:59:59+02:00',
    employmentType: 'FULL_TIME',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Tallowmere',
      sameAs: 'https://tallowmere.example',
      logo: 'https://cms.example/uploads/logo.png',
    },
    jobLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 quai du Rhône',
          addressLocality: 'Lyon',
          addressRegion: 'Auvergne-Rhône-Alpes',
          postalCode: '69002',
          addressCountry: 'FR',
        },
      },
    ],
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 36000, unitText: 'YEAR' },
    },
    occupationalCategory: { '@type': 'CategoryCode', inCodeSet: 'ISCO-08', codeValue: '7541' },
    url: 'https://jobs.example/fr/jobs/plongeur',
  });
});

test('it never says that one can apply directly, because one cannot', () => {
  expect(posting()).not.toHaveProperty('directApply');
});

test('a wholly remote offer says from where one may work, and no place', () => {
  const { jobLocation, jobLocationType, applicantLocationRequirements } = posting({
    workplace: 'remote',
    locations: [anywhereIn('FR', 'France'), anywhereIn('BE', 'Belgique')],
  });
  expect([jobLocation, jobLocationType]).toEqual([undefined, 'TELECOMMUTE']);
  expect(applicantLocationRequirements).toEqual([
    { '@type': 'Country', name: 'France' },
    { '@type': 'Country', name: 'Belgique' },
  ]);
});

test('a hybrid offer has a place and is not remote', () => {
  const { jobLocation, jobLocationType } = posting({ workplace: 'hybrid' });
  expect([jobLocation, jobLocationType]).toEqual([[expect.anything()], undefined]);
});

test('what is not known is left out', () => {
  const keys = Object.keys(
    posting({ closesOn: null, salary: null, employmentType: null, occupationCode: null }),
  );
  for (const key of ['validThrough', 'baseSalary', 'employmentType', 'occupationalCategory']) {
    expect(keys).not.toContain(key);
  }
});

test.each([
  [
    { min: 20, max: 20, currency: 'EUR', unit: 'HOUR' },
    { value: 20, unitText: 'HOUR' },
  ],
  [
    { min: null, max: 25, currency: 'EUR', unit: 'HOUR' },
    { value: 25, unitText: 'HOUR' },
  ],
  [{ min: 20, max: 25, currency: null, unit: 'HOUR' }, undefined],
])('a salary of %j is %j', (salary, value) => {
  const { baseSalary } = posting({ salary }) as { baseSalary?: { value: object } };
  expect(baseSalary?.value).toEqual(value && { '@type': 'QuantitativeValue', ...value });
});

test('it can stand in a script, whatever HR wrote, and reads as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const text = scriptSafe({ title, closing: '</script>\u2028\u2029' });
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text).title).toBe(JSON.parse(JSON.stringify(title)));
    }),
  );
});
