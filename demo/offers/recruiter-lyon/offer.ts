import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const recruiterLyon: DemoOffer = {
  reference: 'TM-5002',
  department: 'people-and-finance',
  locations: [{ city: 'Lyon', region: 'Auvergne-Rhône-Alpes', postalCode: '69007', country: 'FR' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 36000, max: 43000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-5002',
  opensInDays: -10,
  closesInDays: 2,
  occupationCode: '2423',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    en: { state: 'published', text: en },
  },
};
