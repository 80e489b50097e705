import type { DemoOffer } from '../../types';
import { ar } from './ar';
import { fr } from './fr';

export const supportEngineerRabat: DemoOffer = {
  reference: 'TM-4002',
  department: 'customer-support',
  locations: [{ city: 'Rabat', region: 'Rabat-Salé-Kénitra', postalCode: '10000', country: 'MA' }],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 11000, max: 15000, currency: 'MAD', unit: 'MONTH' },
  applyUrl: 'https://apply.tallowmere.example/tm-4002',
  occupationCode: '3512',
  sourceLanguage: 'ar',
  translations: {
    ar: { state: 'published', text: ar },
    fr: { state: 'published', text: fr },
  },
};
