import type { DemoOffer } from '../../types';
import { ar } from './ar';
import { fr } from './fr';

export const serviceTechnicianCasablanca: DemoOffer = {
  reference: 'TM-2005',
  department: 'field-operations',
  locations: [
    { city: 'Casablanca', region: 'Casablanca-Settat', postalCode: '20250', country: 'MA' },
  ],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 9000, max: 12500, currency: 'MAD', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-2005',
  occupationCode: '7421',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    ar: { state: 'published', text: ar },
  },
};
