import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const embeddedEngineer: DemoOffer = {
  reference: 'TM-1002',
  department: 'engineering',
  locations: [{ city: 'Graz', region: 'Steiermark', postalCode: '8020', country: 'AT' }],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 3900, max: 4800, currency: 'EUR', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-1002',
  occupationCode: '2152',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
    en: { state: 'published', text: en },
  },
};
