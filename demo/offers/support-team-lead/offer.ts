import type { DemoOffer } from '../../types';
import { en } from './en';
import { es } from './es';

export const supportTeamLead: DemoOffer = {
  reference: 'TM-4003',
  department: 'customer-support',
  locations: [{ city: 'Austin', region: 'Texas', postalCode: '78702', country: 'US' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 82000, max: 98000, currency: 'USD', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-4003',
  occupationCode: '1330',
  sourceLanguage: 'en',
  translations: {
    en: { state: 'published', text: en },
    es: { state: 'published', text: es },
  },
};
