import type { DemoOffer } from '../../types';
import { de } from './de';

export const tenderWriter: DemoOffer = {
  reference: 'TM-3004',
  department: 'sales',
  locations: [{ country: 'DE' }, { country: 'AT' }, { country: 'CH' }],
  workplace: 'remote',
  employmentType: 'PART_TIME',
  salary: { min: 2400, max: 2900, currency: 'EUR', unit: 'MONTH' },
  applyEmail: 'careers@tallowmere.example',
  occupationCode: '2641',
  sourceLanguage: 'de',
  translations: {
    de: { state: 'published', text: de },
  },
};
