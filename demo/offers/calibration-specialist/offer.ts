import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const calibrationSpecialist: DemoOffer = {
  reference: 'TM-2006',
  department: 'field-operations',
  locations: [{ city: 'Graz', region: 'Steiermark', postalCode: '8020', country: 'AT' }],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 3100, max: 3700, currency: 'EUR', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-2006',
  opensInDays: -40,
  closesInDays: -1,
  occupationCode: '7311',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
    en: { state: 'published', text: en },
  },
};
