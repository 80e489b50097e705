import type { DemoOffer } from '../../types';
import { en } from './en';

export const securityEngineer: DemoOffer = {
  reference: 'TM-1010',
  department: 'engineering',
  locations: [{ city: 'London', region: 'Greater London', postalCode: 'SE1', country: 'GB' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '2529',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'draft', text: en },
  },
};
