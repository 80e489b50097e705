import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const salesEngineerFrance: DemoOffer = {
  reference: 'TM-3002',
  department: 'sales',
  locations: [{ city: 'Paris', region: 'Île-de-France', postalCode: '75012', country: 'FR' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 50000, max: 62000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-3002',
  occupationCode: '2433',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    en: { state: 'draft', text: en },
  },
};
