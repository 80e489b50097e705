import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Software Lead, Hydrology',
  summary:
    'You lead the eight people in London and Berlin who build the hydrological core of Tallowmere Current, the part that turns raw levels into flows, thresholds and forecasts. About half of your week is code and design, the other half belongs to people, priorities and the hydrologists at our customers.',
  responsibilities: [
    'Lead a team of eight developers and hydrologists at two sites, with regular one-to-ones and fair, timely feedback.',
    'Own the architecture of the hydrological core and keep it understandable for people who join next year.',
    'Write and review code yourself, mainly in Python and Rust, on the parts where mistakes would be costly.',
    'Set the roadmap with product management and say clearly what will not be done in the coming quarter.',
    'Bring rating curves, unit conversions and quality flags into one well-tested library for all our products.',
    'Make sure that every published flow value can be traced back to its reading, its curve and its software version.',
    'Discuss methods with hydrologists at water authorities and translate their concerns into concrete work.',
    'Hire two developers in your first year and shape an interview process that respects the time of candidates.',
    'Plan releases around the flood season, so that no risky change goes out when rivers are high.',
  ],
  requirements: [
    'At least seven years in software development, two of them leading a team or a large technical project.',
    'Strong command of Python and a compiled language such as Rust, C++ or Go in numerical software.',
    'A working understanding of hydrology or hydraulics, from a degree or from years spent in the field.',
    'Experience in designing libraries and interfaces on which several other teams rely.',
    'A record of helping people grow, including honest conversations when something is not going well.',
    'Careful handling of measurement data, with respect for units, time zones, uncertainty and missing values.',
    'Fluent English, and the willingness to travel between London and Berlin about every six weeks.',
    'The right to work in the United Kingdom or in Germany, depending on the site you choose.',
  ],
  niceToHaves: [
    'Knowledge of OGC standards such as WaterML 2 and the SensorThings API.',
    'Experience with hydraulic simulation models or with regulatory flow reporting.',
    'German at level B2, as several of the customers you will meet work in German.',
    'A degree or chartership in hydrology, civil engineering or a related field.',
  ],
  benefits: [
    'A salary stated in pounds for both sites and paid in euros in Berlin, at a rate that is reviewed every year.',
    'Twenty-eight days of leave in London and thirty in Berlin, each in addition to public holidays.',
    'Two office days a week at the site of your choice, and train travel between the two as a matter of course.',
    'A pension with an employer contribution of eight percent at either site.',
    'Leadership coaching with an external coach of your choice, ten sessions in the first year.',
    'Four weeks of paid sabbatical after five years, which most people here do take.',
  ],
};
