import type { DemoOffer } from '../../types';
import { ar } from './ar';

export const officeManagerDubai: DemoOffer = {
  reference: 'TM-5004',
  department: 'people-and-finance',
  locations: [{ city: 'Dubai', region: 'Dubai', country: 'AE' }],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 9000, max: 12000, currency: 'AED', unit: 'MONTH' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '3341',
  sourceLanguage: 'ar',
  translations: {
    ar: { state: 'published', text: ar },
  },
};
