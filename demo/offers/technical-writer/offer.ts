import type { DemoOffer } from '../../types';
import { de } from './de';
import { en } from './en';

export const technicalWriter: DemoOffer = {
  reference: 'TM-4004',
  department: 'customer-support',
  locations: [{ country: 'GB' }, { country: 'IE' }],
  workplace: 'remote',
  employmentType: 'FULL_TIME',
  salary: { min: 46000, max: 56000, currency: 'GBP', unit: 'YEAR' },
  applyUrl: 'https://apply.tallowmere.example/tm-4004',
  occupationCode: '2641',
  sourceLanguage: 'en',
  translations: {
    en: {
      state: 'changed',
      text: en,
      changes: {
        title: 'Technical Writer for Sensors and Data Platform (Project Plumterrace)',
        summary:
          'Our manuals are read on a bridge in the rain, with cold hands and one bar of signal. With project Plumterrace we are turning 140 printed manuals into modular online help, and you lead that work for river gauges, weather masts and Tallowmere Current, from anywhere in the United Kingdom or Ireland.',
        responsibilities: [
          'Lead project Plumterrace, in which 140 printed manuals become modular online help that also works without a connection.',
          'Write and maintain installation and maintenance manuals for river gauges, radar level sensors and weather masts.',
          'Write the online help and release notes of Tallowmere Current for every two-week release.',
          'Interview engineers and support colleagues, and try every procedure yourself on a bench unit before it is published.',
          'Turn the twenty most frequent support questions of each quarter into articles that customers find on their own.',
          'Look after our style guide and our list of terms, and settle naming questions with the product managers.',
          'Prepare texts for translation into six languages and answer the questions of the translators.',
          'Brief an illustrator on exploded views and wiring diagrams, and check each drawing against the actual part.',
          'Make sure that safety notices and declarations of conformity meet the rules of every market we sell in.',
          'Accompany a field crew four times a year to see which pages are really used on site.',
        ],
      },
    },
    de: { state: 'published', text: de },
  },
};
