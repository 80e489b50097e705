import type { DemoOffer } from '../../types';
import { es } from './es';

export const customerTrainerGuadalajara: DemoOffer = {
  reference: 'TM-4005',
  department: 'customer-support',
  locations: [{ city: 'Guadalajara', region: 'Jalisco', postalCode: '44160', country: 'MX' }],
  workplace: 'hybrid',
  employmentType: 'PART_TIME',
  salary: { min: 16000, max: 21000, currency: 'MXN', unit: 'MONTH' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '2356',
  sourceLanguage: 'es',
  translations: {
    es: { state: 'published', text: es },
  },
};
