import type { DemoOffer } from '../../types';
import { en } from './en';

export const accountExecutiveUk: DemoOffer = {
  reference: 'TM-3001',
  department: 'sales',
  locations: [{ city: 'London', region: 'Greater London', postalCode: 'SE1', country: 'GB' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 52000, max: 65000, currency: 'GBP', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-3001',
  occupationCode: '2433',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
  },
};
