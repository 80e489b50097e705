import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Partner Manager, Gulf Region',
  summary:
    'Flash floods strike the cities of the Gulf only a few times a year, but they arrive within minutes. From Dubai, you will build a network of distributors and installers who sell, mount and maintain our instruments in the six countries of the region, and you will keep the quality of their work high.',
  responsibilities: [
    'Select distribution and installation partners in the UAE, Saudi Arabia, Oman, Qatar, Kuwait and Bahrain and assess their technical and financial strength',
    'Negotiate partner agreements on prices, territories and service levels, and see them through to signature with our legal adviser',
    'Draw up a yearly plan with each partner that sets sales targets, the number of trained technicians and the projects that come first',
    'Join partners in their meetings with municipalities, water authorities and weather services to explain Tallowmere Current with examples',
    'Organise two training courses a year for partner technicians on mounting radar sensors, rain gauges and weather masts',
    "Review partners' bids before they go into government tenders and make sure they match the required specifications",
    'Visit a sample of installed stations every quarter and agree with the partner how any fault in the installation is put right',
    'Watch the regional stock of spare parts with the supply team so that no station stops measuring for more than five days',
    'Send sales management a monthly report with forecasts, risks and what customers ask for that we do not offer yet',
  ],
  requirements: [
    'A degree in engineering or business administration, or equivalent professional experience in technical equipment',
    'At least six years of experience managing distribution channels or partners in two or more Gulf countries',
    'Working knowledge of government purchasing systems and supplier registration procedures in the GCC states',
    'Proven ability to read technical drawings and understand how measuring instruments work without a technical interpreter',
    'Full command of spoken and written Arabic and English, including drafting contracts and bids in both languages',
    'Readiness to travel about ten days a month within the region, with a valid UAE driving licence',
    'A frank manner: you tell a partner "no" early rather than promise what cannot be delivered',
  ],
  niceToHaves: [
    'Existing professional contacts with municipalities, water authorities or weather centres in the region',
    'Previous experience with stormwater drainage projects or flash-flood early warning in wadis',
    'Some Urdu or Hindi, which helps when talking to the installation crews on site',
  ],
  benefits: [
    'Comprehensive health insurance inside and outside the UAE for you, your spouse and your children',
    'A yearly return ticket to your home country for every member of the family',
    'Housing and transport allowances paid monthly with your salary, the amounts agreed at the second interview',
    'Thirty days of annual leave and shorter working hours for everybody during the holy month of Ramadan',
    'Work from home two days a week and an office in Dubai close to a metro station',
    'A yearly bonus tied to both partner results and the quality of installed stations, not to sales volume alone',
  ],
};
