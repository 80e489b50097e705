import type { DemoOffer } from '../../types';
import { en } from './en';

export const riverSurveyCrew: DemoOffer = {
  reference: 'TM-2003',
  department: 'field-operations',
  locations: [{ city: 'Cork', region: 'County Cork', postalCode: 'T12', country: 'IE' }],
  workplace: 'onsite',
  employmentType: 'TEMPORARY',
  salary: { min: 18, max: 23, currency: 'EUR', unit: 'HOUR' },
  applyEmail: 'careers@tallowmere.example',
  opensInDays: 14,
  closesInDays: 60,
  occupationCode: '3111',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
  },
};
