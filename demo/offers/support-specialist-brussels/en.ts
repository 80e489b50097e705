import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Customer Support Specialist – River Monitoring Networks',
  summary:
    'When a river gauge goes silent the evening before a storm, you are the person the town calls. From Brussels you look after the river managers and cities that use our sensors and the Tallowmere Current platform, in French and in English, from the first call to the fix.',
  responsibilities: [
    'Answer requests arriving by phone, by email and through the portal, with a first reply within two working hours.',
    'Work out remotely whether a fault lies in the sensor, the battery, the radio link or the platform.',
    'Guide field crews step by step as they replace a radar sensor or restart a data logger.',
    'Go through the alarm thresholds of each station with the customer before every flood season.',
    'Write precise tickets for the technical team, with readings, screenshots and the steps to reproduce the problem.',
    'Keep the customer informed every working day until the incident is closed.',
    'Arrange the return of faulty devices to the workshop and follow the repair until they are shipped back.',
    'Update the knowledge base as soon as the same question has come up three times.',
    'Be on call one week in six, in a pair wherever possible during your first months.',
  ],
  requirements: [
    'At least two years in technical customer support, for example in telecoms, software or instrumentation.',
    'Fluent spoken and written French, and enough English to lead a troubleshooting call on your own.',
    'A solid grounding in mobile networks, IP addressing and reading system logs.',
    'Ease with a ticketing tool and with Excel, so that you can spot an outlier in a series of readings.',
    'Clear writing that a municipal worker understands as readily as a hydrologist.',
    'A calm manner when several customers call at once during a rain warning.',
    'A home within an hour of Brussels, so that you can come to the office two days a week.',
  ],
  niceToHaves: [
    'A good knowledge of Dutch, which helps with our customers around Brussels and in Flanders.',
    'Some experience in hydrology, in meteorology or in a municipal technical department.',
    'Basic SQL, so that you can query the measurement history of a station yourself.',
  ],
  benefits: [
    'Meal vouchers of €8 per day worked, and eco-vouchers paid every year in June.',
    'Hospital and outpatient insurance paid in full for you and your children.',
    'Train, tram and bus pass refunded in full, or a cycling allowance per kilometre.',
    'Three days of remote work a week, with a monthly allowance and a monitor supplied.',
    'Twenty-six days of leave a year, on top of public holidays and time off for on-call duty.',
    'Two weeks alongside our field technicians during your first six months.',
  ],
};
