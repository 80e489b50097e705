import type { DemoOffer } from '../../types';
import { es } from './es';
import { fr } from './fr';

export const keyAccountIberia: DemoOffer = {
  reference: 'TM-3006',
  department: 'sales',
  locations: [
    { city: 'Madrid', region: 'Comunidad de Madrid', postalCode: '28020', country: 'ES' },
  ],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 45000, max: 58000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-3006',
  occupationCode: '2433',
  sourceLanguage: 'es',
  translations: {
    es: { state: 'published', text: es },
    fr: { state: 'draft', text: fr },
  },
};
