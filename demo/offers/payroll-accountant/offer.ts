import type { DemoOffer } from '../../types';
import { de } from './de';

export const payrollAccountant: DemoOffer = {
  reference: 'TM-5001',
  department: 'people-and-finance',
  locations: [{ city: 'Berlin', region: 'Berlin', postalCode: '10963', country: 'DE' }],
  workplace: 'hybrid',
  employmentType: 'PART_TIME',
  salary: { min: 2300, max: 2800, currency: 'EUR', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-5001',
  occupationCode: '4313',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
  },
};
