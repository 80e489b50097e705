import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Backend Engineer, Flood Warning Platform',
  summary:
    'You build the services behind Tallowmere Current, the platform that turns readings from 14,000 river gauges and rain sensors into flood warnings for cities and water authorities. You join a team of six in Berlin that owns its code from the first sketch to the night it has to work.',
  responsibilities: [
    'Build and run the TypeScript and Go services that take in, check and store about 40 million sensor readings a day.',
    'Lead the rewrite of our ingestion layer, replacing the nightly batch imports with a stream that delivers readings within ten seconds.',
    'Design the tables and partitions in PostgreSQL so that twenty years of water levels can be queried without waiting.',
    'Write the rules engine that decides when a rising gauge becomes a warning, and make each decision traceable afterwards.',
    'Maintain the public API through which water authorities fetch levels, rainfall and forecasts for their own control rooms.',
    'Work with the data scientists to bring their forecast models into production with tests, versions and a way back.',
    'Handle the awkward cases with care: gauges that freeze over, clocks that drift, readings that arrive three days late.',
    'Review the code of your colleagues and write down the reasons behind larger technical decisions in short design notes.',
    'Take part in the on-call rota, one week in seven, and turn each incident into a fix and a readable report.',
    'Join a customer visit twice a year to see how duty officers use our warnings during a flood exercise.',
  ],
  requirements: [
    'At least four years of experience building backend services that other people depend on every day.',
    'Confident command of TypeScript on Node.js or of Go, and the willingness to learn the other one with us.',
    'Very good knowledge of SQL and PostgreSQL, including indexes, query plans and schema changes without downtime.',
    'Hands-on experience with message queues or event streams, and with what happens when messages arrive twice.',
    'A habit of writing automated tests that describe behaviour and survive a refactoring.',
    'Experience in operating what you built, using logs, metrics and traces to find the cause of a problem.',
    'Clear written English for design notes, incident reports and discussions with colleagues in five countries.',
    'The right to work in Germany, or the readiness to move here with our help on visa and paperwork.',
  ],
  niceToHaves: [
    'Experience with time series data, for example with TimescaleDB or a comparable extension.',
    'Some knowledge of hydrology, meteorology or geographic data formats such as GeoJSON and WaterML.',
    'German at level B1 or higher, which helps in conversations with the water authorities here.',
  ],
  benefits: [
    'Thirty days of paid holiday a year, plus 24 and 31 December off without using a holiday for them.',
    'Two or three days a week in our office by the Spree canal, the other days wherever you work well.',
    'An on-call allowance for each week of duty and a free day after a night with an incident.',
    'A learning budget of 1,800 euros a year and six working days to use it.',
    'A company pension to which Tallowmere adds 20 percent on top of what you put in.',
    'The Deutschlandticket for local transport or a leased bicycle, whichever suits you better.',
    'Help with moving to Berlin: a relocation adviser, the first month in a furnished flat and a German course.',
  ],
};
