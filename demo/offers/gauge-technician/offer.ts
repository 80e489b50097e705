import type { DemoOffer } from '../../types';
import { fr } from './fr';

export const gaugeTechnician: DemoOffer = {
  reference: 'TM-2001',
  department: 'field-operations',
  locations: [{ city: 'Liège', region: 'Wallonie', postalCode: '4020', country: 'BE' }],
  workplace: 'onsite',
  employmentType: 'PART_TIME',
  salary: { min: 17, max: 21, currency: 'EUR', unit: 'HOUR' },
  applyUrl: 'https://apply.tallowmere.example/tm-2001',
  occupationCode: '7311',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
  },
};
