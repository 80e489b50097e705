import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const marketingManager: DemoOffer = {
  reference: 'TM-3005',
  department: 'sales',
  locations: [{ city: 'Berlin', region: 'Berlin', postalCode: '10999', country: 'DE' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 58000, max: 70000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-3005',
  occupationCode: '1221',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    de: { state: 'draft', text: de },
  },
};
