import type { DemoOffer } from '../../types';
import { en } from './en';

export const siteReliabilityEngineer: DemoOffer = {
  reference: 'TM-1005',
  department: 'engineering',
  locations: [{ city: 'Dublin', region: 'Leinster', postalCode: 'D02 XK47', country: 'IE' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 75000, max: 92000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-1005',
  closesInDays: 45,
  occupationCode: '2522',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
  },
};
