import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const hydrologySoftwareLead: DemoOffer = {
  reference: 'TM-1007',
  department: 'engineering',
  locations: [
    { city: 'London', region: 'England', postalCode: 'SE1 9RT', country: 'GB' },
    { city: 'Berlin', region: 'Berlin', postalCode: '10179', country: 'DE' },
  ],
  workplace: 'hybrid',
  employmentType: 'FULL_TIME',
  salary: { min: 78000, max: 95000, currency: 'GBP', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-1007',
  occupationCode: '2512',
  sourceLanguage: 'en',
  translations: {
    en: {
      state: 'changed',
      text: en,
      changes: {
        title: 'Software Lead, Hydrology (project Brindlewock)',
        summary:
          'You lead the eight people in London and Berlin who build the hydrological core of Tallowmere Current, and with project Brindlewock you will replace its oldest part, the conversion of levels into flows. About half of your week is code and design, the other half belongs to people, priorities and the hydrologists at our customers.',
        responsibilities: [
          'Lead a team of eight developers and hydrologists at two sites, with regular one-to-ones and fair, timely feedback.',
          'Own the architecture of the hydrological core and keep it understandable for people who join next year.',
          'Steer project Brindlewock, the new engine for rating curves, from the prototype to the first three pilot authorities.',
          'Write and review code yourself, mainly in Python and Rust, on the parts where mistakes would be costly.',
          'Set the roadmap with product management and say clearly what will not be done in the coming quarter.',
          'Bring rating curves, unit conversions and quality flags into one well-tested library for all our products.',
          'Make sure that every published flow value can be traced back to its reading, its curve and its software version.',
          'Discuss methods with hydrologists at water authorities and translate their concerns into concrete work.',
          'Hire two developers in your first year and shape an interview process that respects the time of candidates.',
          'Plan releases around the flood season, so that no risky change goes out when rivers are high.',
        ],
      },
    },
    de: { state: 'published', text: de },
  },
};
