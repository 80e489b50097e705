import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';

export const dataScientist: DemoOffer = {
  reference: 'TM-1003',
  department: 'engineering',
  locations: [{ country: 'DE' }, { country: 'FR' }],
  workplace: 'remote',
  employmentType: 'FULL_TIME',
  salary: { min: 62000, max: 78000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-1003',
  occupationCode: '2120',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    fr: { state: 'published', text: fr },
    de: { state: 'published', text: de },
  },
};
