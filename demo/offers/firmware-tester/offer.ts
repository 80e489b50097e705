import type { DemoOffer } from '../../types';
import { de } from './de';

export const firmwareTester: DemoOffer = {
  reference: 'TM-1006',
  department: 'engineering',
  locations: [{ city: 'Graz', region: 'Steiermark', postalCode: '8020', country: 'AT' }],
  workplace: 'onsite',
  employmentType: 'TEMPORARY',
  salary: { min: 19, max: 24, currency: 'EUR', unit: 'HOUR' },
  applyEmail: 'careers@tallowmere.example',
  closesInDays: 30,
  occupationCode: '2519',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
  },
};
