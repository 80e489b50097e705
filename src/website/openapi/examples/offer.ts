import type { z } from '@strapi/utils';
import type { offerAnswer } from '../../answers/lists';
import type { offerCard, wholeOffer } from '../../answers/offer';

export const card: z.infer<typeof offerCard> = {
  documentId: 'tqz7n0v4k2m8x1c5b9r3w6ya',
  locale: 'fr',
  title: 'Technicien de jauges (F/H)',
  slug: 'technicien-de-jauges',
  reference: 'TM-2001',
  summary: 'Vous entretenez 64 stations qui mesurent les rivières autour de Liège.',
  department: { key: 'field-operations', name: 'Opérations de terrain' },
  locations: [{ city: 'Liège', region: 'Wallonie', country: { code: 'BE', name: 'Belgique' } }],
  workplace: 'onsite',
  employmentType: 'PART_TIME',
  salary: { min: 17, max: 21, currency: 'EUR', unit: 'HOUR' },
  datePosted: '2026-03-02',
  closesOn: '2026-03-31',
  updatedAt: '2026-03-05T09:30:00.000Z',
  locales: ['en', 'fr'],
};

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: card.title,
  datePosted: card.datePosted,
};

export const whole: z.infer<typeof wholeOffer> = {
  ...card,
  locations: [
    {
      city: 'Liège',
      region: 'Wallonie',
      postalCode: '4020',
      street: null,
      country: { code: 'BE', name: 'Belgique' },
    },
  ],
  opensOn: null,
  applyUrl: 'https://apply.tallowmere.example/tm-2001',
  applyEmail: null,
  occupationCode: '7311',
  responsibilities: [
    { id: 1, text: 'Faire la tournée d’entretien des stations.' },
    { id: 2, text: 'Comparer le capteur avec la lecture à l’échelle.' },
  ],
  requirements: [{ id: 1, text: 'Permis de conduire B.' }],
  niceToHaves: [],
  benefits: [{ id: 1, text: 'Des jours fixes choisis ensemble.' }],
  seo: {
    canonicalPath: '/fr/jobs/technicien-de-jauges',
    alternates: [
      { locale: 'en', slug: 'gauge-technician', path: '/en/jobs/gauge-technician' },
      { locale: 'fr', slug: 'technicien-de-jauges', path: '/fr/jobs/technicien-de-jauges' },
    ],
    xDefault: '/en/jobs/gauge-technician',
    jsonLd: JSON.stringify(posting),
  },
};

export const offer: z.infer<typeof offerAnswer> = { data: whole, meta: {} };

export const asText = `Technicien de jauges (F/H)

Liège, Wallonie, Belgique
Sur site · Temps partiel
17–21 € / heure

Vous entretenez 64 stations qui mesurent les rivières autour de Liège.

https://apply.tallowmere.example/tm-2001
`;

export const asMarkdown = `# Technicien de jauges (F/H)

Liège, Wallonie, Belgique

https://apply.tallowmere.example/tm-2001
`;
