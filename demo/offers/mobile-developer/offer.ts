import type { DemoOffer } from '../../types';
import { en } from './en';
import { es } from './es';

export const mobileDeveloper: DemoOffer = {
  reference: 'TM-1008',
  department: 'engineering',
  locations: [{ country: 'ES' }],
  workplace: 'remote',
  employmentType: 'FULL_TIME',
  salary: { min: 42000, max: 54000, currency: 'EUR', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-1008',
  occupationCode: '2514',
  sourceLanguage: 'es',
  translations: {
    es: { state: 'published', text: es },
    en: { state: 'draft', text: en },
  },
};
