import type { DemoOffer } from '../../types';
import { de } from './de';

export const workingStudentPeople: DemoOffer = {
  reference: 'TM-5005',
  department: 'people-and-finance',
  locations: [{ city: 'Berlin', region: 'Berlin', postalCode: '10963', country: 'DE' }],
  workplace: 'hybrid',
  employmentType: 'PART_TIME',
  salary: { min: 15, max: 17, currency: 'EUR', unit: 'HOUR' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '4416',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'draft', text: de },
  },
};
