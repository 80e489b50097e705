import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Sales Engineer, Hydrological Measurement (project Wexlandor)',
  summary:
    'Between the local authority that fears the next flood and our design teams, we need someone who speaks both languages. In project Wexlandor you turn a monitoring need into a sensor network that is costed, checked in the field and one our installers can really build.',
  responsibilities: [
    'Go with the sales team to river boards, metropolitan councils and water utilities to analyse the places where their rivers overflow',
    'Visit the planned sites and record bridge height, current speed, mobile coverage and exposure to the sun',
    'Choose between radar, pressure probe and video gauge, and justify the choice in a two-page note',
    'Size power supply, transmission and data storage for networks of 5 to 120 stations',
    "Prepare demonstrations of the Tallowmere Current platform with the customer's real water levels",
    'Cost equipment, installation and maintenance, then defend the assumptions before the purchasing department',
    'Write the technical part of tenders and answer questions within the deadlines set by the tender rules',
    'Organise three-month trials on one or two pilot stations for project Wexlandor, with success criteria fixed in writing',
    'Pass recurring requests on to the product teams, with the number of customers concerned and the amount at stake',
    'Train the sales team on new sensors and keep the comparison sheets up to date',
  ],
  requirements: [
    "Engineering degree or master's degree in hydraulics, instrumentation, electronics or environmental engineering",
    'At least three years of experience in pre-sales, in a design office or in commissioning measuring equipment',
    'A sound grounding in hydrology: rating curves, catchment response times and design floods do not frighten you',
    'Practice with the usual industrial protocols, such as Modbus, SDI-12 and MQTT',
    'Knowledge of French public procurement, from the specification to the acceptance of the works',
    'At ease speaking to elected officials as well as technicians, with a gift for the short answer',
    'Fluent French, professional English and a category B driving licence for two travel days a week on average',
  ],
  niceToHaves: [
    'Experience in a flood forecasting service or a river basin authority',
    'Basic SQL or Python for preparing demonstration data sets',
    'Low-voltage electrical authorisation or training in working at height',
  ],
  benefits: [
    "A variable share of 12% based on the team's results rather than on individual sales alone",
    'Three days of remote work a week and offices ten minutes on foot from the Gare de Lyon',
    'Twelve additional rest days on top of five weeks of paid leave',
    'Meal vouchers of 11 euros, 60% paid by us, and 75% of your public transport pass reimbursed',
    'Family health cover financed at 80% by the company from the first day',
    'Two weeks a year with the installation crews, so that you never sell what cannot be built',
  ],
};
