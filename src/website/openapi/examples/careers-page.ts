import type { z } from '@strapi/utils';
import type { careersPageAnswer } from '../../answers/careers-page';
import { labelsOf } from '../../labels/labels-of';

export const careersPage: z.infer<typeof careersPageAnswer> = {
  data: {
    documentId: 'x5a9e3i7n1r5v9z2d6h0l4po',
    locale: 'fr',
    title: 'Travailler chez Tallowmere',
    introduction: 'Nous mesurons les rivières, la pluie et le vent.',
    countriesNote: 'Seuls figurent ici les pays qui ont des offres en français.',
    labels: labelsOf('fr', undefined),
    company: {
      name: 'Tallowmere',
      url: 'https://www.tallowmere.example',
      logo: null,
      accentColour: '#0b6e5f',
      headquarters: { city: 'Berlin', country: { code: 'DE', name: 'Allemagne' } },
      timeZone: 'Europe/Berlin',
      description: 'Tallowmere fabrique des instruments de mesure.',
      equalOpportunity: null,
    },
    locales: [
      {
        code: 'en',
        name: 'English',
        dir: 'ltr',
        isDefault: true,
        offerCount: 5,
        countryCount: 2,
      },
      {
        code: 'fr',
        name: 'français',
        dir: 'ltr',
        isDefault: false,
        offerCount: 1,
        countryCount: 1,
      },
    ],
  },
  meta: {},
};
