import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export const backendEngineer: DemoOffer = {
  reference: 'TM-1001',
  department: 'engineering',
  locations: [{ city: 'Berlin', region: 'Berlin', postalCode: '10179', country: 'DE' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 68000, max: 84000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-1001',
  occupationCode: '2512',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    de: { state: 'published', text: de },
    fr: { state: 'draft', text: fr },
  },
};
