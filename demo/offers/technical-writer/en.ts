import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Technical Writer for Sensors and Data Platform',
  summary:
    'Our manuals are read on a bridge in the rain, with cold hands and one bar of signal. You write installation guides, maintenance instructions and online help that still work in that moment, for river gauges, weather masts and Tallowmere Current, from anywhere in the United Kingdom or Ireland.',
  responsibilities: [
    'Write and maintain installation and maintenance manuals for river gauges, radar level sensors and weather masts.',
    'Write the online help and release notes of Tallowmere Current for every two-week release.',
    'Interview engineers and support colleagues, and try every procedure yourself on a bench unit before it is published.',
    'Turn the twenty most frequent support questions of each quarter into articles that customers find on their own.',
    'Look after our style guide and our list of terms, and settle naming questions with the product managers.',
    'Prepare texts for translation into four languages and answer the questions of the translators.',
    'Brief an illustrator on exploded views and wiring diagrams, and check each drawing against the actual part.',
    'Make sure that safety notices and declarations of conformity meet the rules of every market we sell in.',
    'Accompany a field crew twice a year to see which pages are really used on site.',
  ],
  requirements: [
    'Three years or more writing technical documentation for hardware, software or both.',
    'English at a native or equivalent level, and two or three samples that you can show us.',
    'Practice with structured authoring, whether in DITA, AsciiDoc or Markdown kept in Git.',
    'The curiosity to open a housing, read a wiring plan and ask why a screw needs that torque.',
    'The ability to cut a text to half its length without losing a necessary step.',
    'Self-organised remote work, with short written updates instead of long meetings.',
    'The right to live and work in the United Kingdom or in Ireland.',
  ],
  niceToHaves: [
    'Knowledge of the standards for user instructions and safety signs, such as IEC/IEEE 82079-1.',
    'Experience in documenting REST interfaces with examples that run as printed.',
    'Enough German or French to follow a conversation with colleagues in the other offices.',
  ],
  benefits: [
    'Fully remote work, with £600 for your desk and chair and a laptop that you choose.',
    'Twenty-eight days of holiday plus public holidays, and the option to buy five more.',
    'An employer pension contribution of eight percent, whatever you pay in yourself.',
    'Two gatherings a year with the whole documentation team, travel and hotel paid.',
    'Private health cover that includes eye tests and talking therapies.',
    'Four conference or course days a year, with the fee and the travel covered.',
  ],
};
