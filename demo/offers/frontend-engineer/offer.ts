import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const frontendEngineer: DemoOffer = {
  reference: 'TM-1004',
  department: 'engineering',
  locations: [{ city: 'Lyon', region: 'Auvergne-Rhône-Alpes', postalCode: '69002', country: 'FR' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 48000, max: 60000, currency: 'EUR', unit: 'YEAR' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '2513',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    en: { state: 'published', text: en },
  },
};
