import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const machineLearningIntern: DemoOffer = {
  reference: 'TM-1009',
  department: 'engineering',
  locations: [{ city: 'Zürich', region: 'Zürich', postalCode: '8005', country: 'CH' }],
  workplace: 'onsite',
  employmentType: 'INTERN',
  salary: { min: 3200, max: 3600, currency: 'CHF', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-1009',
  closesInDays: 20,
  occupationCode: '2511',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    de: { state: 'published', text: de },
  },
};
