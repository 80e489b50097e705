import type { DemoOffer } from '../../types';
import { en } from './en';
import { fr } from './fr';

export const winterMaintenanceMontreal: DemoOffer = {
  reference: 'TM-2008',
  department: 'field-operations',
  locations: [{ city: 'Montréal', region: 'Québec', postalCode: 'H4N 1J3', country: 'CA' }],
  workplace: 'onsite',
  employmentType: 'TEMPORARY',
  salary: { min: 27, max: 34, currency: 'CAD', unit: 'HOUR' },
  applyUrl: 'https://apply.tallowmere.example/tm-2008',
  closesInDays: 0,
  occupationCode: '7421',
  sourceLanguage: 'fr',
  translations: {
    fr: { state: 'published', text: fr },
    en: { state: 'published', text: en },
  },
};
