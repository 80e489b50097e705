import type { DemoOffer } from '../../types';
import { es } from './es';

export const dronePilot: DemoOffer = {
  reference: 'TM-2007',
  department: 'field-operations',
  locations: [{ city: 'Mérida', region: 'Yucatán', postalCode: '97000', country: 'MX' }],
  workplace: 'onsite',
  employmentType: 'CONTRACTOR',
  salary: { min: 1800, max: 2600, currency: 'MXN', unit: 'DAY' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '3153',
  sourceLanguage: 'es',
  translations: {
    es: { state: 'published', text: es },
  },
};
