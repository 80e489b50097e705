import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const financeController: DemoOffer = {
  reference: 'TM-5003',
  department: 'people-and-finance',
  locations: [{ city: 'London', region: 'England', postalCode: 'SE1 4TQ', country: 'GB' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 64000, max: 76000, currency: 'GBP', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-5003',
  occupationCode: '1211',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    fr: { state: 'draft', text: fr },
  },
};
