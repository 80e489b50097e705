import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Installation Lead for Monitoring Stations, Gulf Region',
  summary:
    'Dry wadis in the Gulf turn into torrents within minutes, and municipalities rely on our stations to warn people in time. We are looking for someone in Abu Dhabi to lead a team of eight that installs rain gauges, radar level sensors and weather masts, from the first site visit to handover to the customer.',
  responsibilities: [
    'Lead a team of eight technicians and drivers, assign their daily tasks and follow their work on site.',
    'Survey station sites in wadis, at dams and along storm drainage networks and choose the best measuring point.',
    'Prepare the installation plan for each site, including civil works, equipment, permits and schedule.',
    'Supervise the pouring of foundations, the raising of masts and the fixing of sensors to drawings and safety rules.',
    'Commission stations, configure data loggers and verify that readings arrive in Tallowmere Current.',
    'Coordinate digging and access permits with municipalities and water authorities well before work begins.',
    'Hold a short safety briefing every morning and stop any work that endangers the team, above all in extreme heat.',
    'Follow up subcontractors, inspect the quality of their work and approve their invoices once they match the contracts.',
    'Hand over each station with a complete file of drawings, photos and calibration certificates, and train the customer’s staff.',
    'Manage the spare parts store in Abu Dhabi and forecast needs at least three months before the rainy season.',
  ],
  requirements: [
    'A diploma or degree in electrical, electronic or civil engineering, or an equivalent qualification.',
    'At least six years of installing measuring or telecommunications equipment, two of them leading a field team.',
    'Good knowledge of solar power, earthing and lightning protection in desert conditions.',
    'Ability to read civil and electrical drawings and adapt them to what the site allows.',
    'Excellent spoken and written Arabic, with good English for reports and contact with other company teams.',
    'A valid UAE driving licence or one that can be converted, and experience of driving off road.',
    'Willingness to travel within the Gulf states for up to ten days a month.',
  ],
  niceToHaves: [
    'A recognised certificate in occupational health and safety or in working at height.',
    'Previous experience with government bodies responsible for water, meteorology or civil defence.',
    'Some Urdu or Hindi, to communicate easily with every member of the team.',
  ],
  benefits: [
    'A monthly housing allowance on top of the advertised salary, and a four-wheel-drive car for work.',
    'Comprehensive health insurance for you, your spouse and up to three children.',
    'Thirty days of annual leave, with a yearly flight home for you and your family.',
    'A complete stop to outdoor work at midday in summer, with shifts that begin at dawn.',
    'End-of-service gratuity as required by law, and an annual bonus tied to team safety and installation quality.',
    'Two weeks of training at our factory on every new device before it reaches the region.',
  ],
};
