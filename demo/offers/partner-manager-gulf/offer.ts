import type { DemoOffer } from '../../types';
import { ar } from './ar';
import { en } from './en';

export const partnerManagerGulf: DemoOffer = {
  reference: 'TM-3003',
  department: 'sales',
  locations: [{ city: 'Dubai', region: 'Dubai', country: 'AE' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  applyUrl: 'https://apply.tallowmere.example/tm-3003',
  occupationCode: '1221',
  sourceLanguage: 'ar',
  translations: {
    ar: { state: 'published', text: ar },
    en: { state: 'published', text: en },
  },
};
