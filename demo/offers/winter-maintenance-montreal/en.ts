import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Winter Maintenance Technician for Measuring Stations',
  summary:
    'From December to the end of March, ice and snow put our stations around Montréal to the test. For one season you and a colleague keep them working, so that municipalities see ice jams and thaw floods coming.',
  responsibilities: [
    'Make a weekly round of some twenty river and weather stations between Laval, Longueuil and Vaudreuil',
    'Clear snow and frost from rain gauges, solar panels and anemometers without upsetting their settings',
    'Check heating elements, batteries and cables, and replace on the spot whatever will not last until the next visit',
    'Measure the thickness of the ice from the bank or a bridge and send in the value with a dated photo',
    'Compare the level shown by the radar sensor with a manual reading on the staff gauge',
    'Reach the site within four hours when a priority station stops transmitting during an ice-jam warning',
    'Climb 10-metre masts, in a team of two and with a harness, to free a sensor locked in ice',
    'Complete the visit report on a tablet before leaving the site, with the parts fitted and the condition you found',
    'Keep the truck, the snowshoes and the emergency kits ready to go, and tell the warehouse what is missing',
  ],
  requirements: [
    'Vocational diploma in electromechanics, electronics or building maintenance, or equivalent experience',
    'One winter of outdoor work behind you, for example in telecommunications, road maintenance or surveying',
    'Valid class 5 driving licence and confidence at the wheel of a pickup on snow-covered roads',
    'General construction-site health and safety training, or the will to complete it before your first outing',
    'Able to carry 20 kilos, walk on snowshoes and work at height at minus 25 degrees',
    'Fluent spoken and written French, and enough English to read a technical manual',
    'Available for on-call duty one weekend in three, from the start to the end of the season',
  ],
  niceToHaves: [
    'Workplace first-aid card or training in ice rescue',
    'Used to working with a multimeter and tracing faults on 12 and 24 volt circuits',
    'Experience with snowmobiles or all-terrain vehicles for stations far from the road',
  ],
  benefits: [
    'Time and a half from the thirty-eighth hour and a flat 90 dollars per weekend on call',
    'Parka, boots, heated gloves and harness supplied, and tried on before the season starts',
    'An end-of-season bonus of 1,200 dollars if you stay until the last round in March',
    'A service pickup you may take home on the days you are on the road',
    'A hot meal reimbursed up to 22 dollars for every day spent on the road',
    'First call for the following winter and access to permanent jobs in the field team',
  ],
};
