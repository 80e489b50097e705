import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const supportSpecialistBrussels: DemoOffer = {
  reference: 'TM-4001',
  department: 'customer-support',
  locations: [{ city: 'Brussels', region: 'Brussels-Capital', postalCode: '1000', country: 'BE' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  applyUrl: 'https://apply.tallowmere.example/tm-4001',
  occupationCode: '3512',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    en: { state: 'published', text: en },
  },
};
