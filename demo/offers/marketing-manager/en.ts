import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Marketing Manager, Flood Warning and Measurement',
  summary:
    'Few people think about river gauges until the cellar is wet. From Berlin you will lead a team of three and explain to cities and water authorities, in plain words and with real data, what earlier warnings change and why our instruments can be trusted.',
  responsibilities: [
    'Write the yearly marketing plan with sales, choose no more than four themes and say openly what will be left out',
    'Lead a content editor, a designer and an events coordinator, with weekly one-to-ones and clear priorities',
    'Turn finished projects into case studies with water levels, dates and quotes the customer has approved',
    'Run six webinars a year in which hydrologists and field crews speak rather than salespeople',
    'Plan our presence at four trade fairs for water and environment, from stand concept to follow-up of every contact',
    "Keep the website's product pages correct and current together with product managers and translators",
    'Prepare messages for flood situations: factual, quick and never at the expense of people who are affected',
    'Manage a budget of 420,000 euros and report each quarter what a qualified enquiry has cost',
    'Interview ten customers a year about how they chose us, or why they did not, and share the recordings internally',
    'Brief and supervise outside agencies for photography, film and search advertising',
  ],
  requirements: [
    'Six years in business-to-business marketing, at least two of them with responsibility for a team',
    'Experience with technical products whose buyers are engineers or public authorities',
    'Excellent English writing, and German good enough to edit a text that others have drafted',
    'Confidence with figures: you can explain the difference between a contact, an enquiry and an order',
    'Hands-on practice with a content management system, web analytics and a CRM',
    'Sound judgement in sensitive situations, particularly when the news shows flooded streets',
    'Readiness to travel about 25 days a year to fairs, customers and measuring sites in Europe',
  ],
  niceToHaves: [
    'A background in science journalism, geography or environmental communication',
    'Experience in launching a product in several languages at the same time',
    'French or Spanish for conversations with customers in southern Europe',
  ],
  benefits: [
    'Three days a week in our office in Berlin-Kreuzberg, two wherever you write best',
    '30 days of leave, and 24 and 31 December free on top',
    'A bonus of up to 8% tied to two team goals agreed in January',
    'Job ticket for local and regional transport, paid in full by us',
    '1,500 euros a year for courses and books, spent without an approval process',
    'Company pension with an employer contribution of 20% on what you put in',
    'Two paid volunteer days a year, for example with disaster relief or river clean-ups',
  ],
};
