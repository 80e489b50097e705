import type { DemoOffer } from '../../types';
import { ar } from './ar';
import { en } from './en';

export const installationLeadGulf: DemoOffer = {
  reference: 'TM-2004',
  department: 'field-operations',
  locations: [{ city: 'Abu Dhabi', region: 'Abu Dhabi', country: 'AE' }],
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salary: { min: 18000, max: 24000, currency: 'AED', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-2004',
  occupationCode: '3114',
  sourceLanguage: 'ar',
  translations: {
    ar: { state: 'published', text: ar },
    en: { state: 'published', text: en },
  },
};
