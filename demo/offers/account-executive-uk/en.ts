import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Account Executive, Local Authorities and Water Companies (UK)',
  summary:
    'You will own new business with councils, drainage boards and water companies across England and Wales. They buy slowly and ask good questions, so we want someone who enjoys a nine-month sale, knows how public money is spent and would rather lose a deal than oversell a sensor.',
  responsibilities: [
    'Build a pipeline of about forty councils, drainage boards and water companies and decide each quarter which ten deserve most of your time',
    'Hold first meetings on site, at the culvert or pumping station that worries the customer, rather than only on video calls',
    'Work out with flood risk managers what an hour of earlier warning would be worth to them in pounds and call-outs',
    'Run product demonstrations of Tallowmere Current using the rivers and rain events the customer already knows',
    'Bring in a sales engineer early to check bridge heights, mobile coverage and power supply before you quote',
    'Prepare quotations that show purchase, installation and five years of running costs on a single page',
    'Steer framework call-offs and tenders from the first notice to signature, together with our bid writers',
    'Negotiate contracts within agreed limits and take unusual liability clauses to our legal adviser in time',
    'Hand over each new customer to the field and support teams with a written account of what was promised',
    'Keep the forecast honest: update stages, dates and risks in the CRM every Friday before noon',
  ],
  requirements: [
    'Four years or more of business-to-business sales, with at least two spent selling to the public sector or utilities',
    'A record of closing deals between £40,000 and £400,000 with several decision-makers on the other side',
    'Working knowledge of UK public procurement, including frameworks and below-threshold purchases',
    'The patience to learn how a radar level sensor works well enough to explain it to an engineer',
    'Clear, plain writing: proposals a councillor can follow without a glossary',
    'Willingness to travel two days a week within England and Wales, with a full driving licence',
    'The right to work in the United Kingdom, as we cannot sponsor a visa for this position',
  ],
  niceToHaves: [
    'A network among lead local flood authorities, internal drainage boards or highways teams',
    'A background in environmental monitoring, civil engineering or asset management',
    'Enough Welsh to open a meeting in Cardiff or Bangor',
  ],
  benefits: [
    'Commission of up to 45% of base salary, uncapped and paid the month after the customer signs',
    '27 days of holiday plus bank holidays, and the office closed between Christmas and New Year',
    'Employer pension contribution of 8% when you put in 4%',
    'Hybrid week with two fixed days in our office near London Bridge and the rest from home or on the road',
    'Private medical cover for you, with the option of adding your family at our group rate',
    'Electric pool cars and first-class rail travel on journeys longer than two hours',
    'Sixteen weeks of fully paid parental leave for every new parent after one year with us',
  ],
};
