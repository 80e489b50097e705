import type { DemoOffer } from '../../types';
import { de } from './de';
import { fr } from './fr';

export const fieldEngineerAlps: DemoOffer = {
  reference: 'TM-2002',
  department: 'field-operations',
  locations: [
    { city: 'Bern', region: 'Bern', postalCode: '3007', country: 'CH' },
    { city: 'Innsbruck', region: 'Tirol', postalCode: '6020', country: 'AT' },
  ],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 5400, max: 6800, currency: 'CHF', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-2002',
  occupationCode: '2149',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
    fr: { state: 'published', text: fr },
  },
};
