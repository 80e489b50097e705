import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'River Survey Crew Member (Temporary)',
  summary:
    'Every year we measure the Lee, the Bandon and the Blackwater from source to estuary, so that flood models rest on riverbeds as they are now. Join one of three crews of four for a sixteen-week season based in Cork, with training in week one and no earlier survey experience needed.',
  responsibilities: [
    'Measure river cross-sections with a survey rod, a GNSS rover or a small echo-sounding boat.',
    'Take flow readings with a current meter from bridges, by wading and from a tethered float.',
    'Launch, steer and recover the crew’s inflatable boat under the direction of the crew leader.',
    'Set up staff gauges and level them to the nearest benchmark.',
    'Photograph bridges, culverts and weirs and record their dimensions in the field app.',
    'Check each morning’s river levels and weather with the crew before anyone goes near the water.',
    'Ask landowners for access in good time, close gates and leave every bank as you found it.',
    'Wash and disinfect boots, ropes and boats between catchments so that no invasive species are carried over.',
    'Back up the day’s data every evening and flag sections that need a second visit.',
  ],
  requirements: [
    'Confidence in and around water, and the ability to swim at least 100 metres in clothes.',
    'Fitness for long days outdoors, including carrying 20 kilograms over rough ground.',
    'A careful hand with numbers and the honesty to repeat a reading that looks wrong.',
    'Full category B driving licence valid in Ireland, held for at least one year.',
    'Clear spoken English for radio calls and conversations with landowners.',
    'Availability for the whole season, Monday to Thursday in ten-hour shifts or Monday to Friday in eight-hour ones.',
    'The right to work in Ireland for the length of the contract.',
  ],
  niceToHaves: [
    'A Safe Pass card, a powerboat certificate or a swift-water rescue course.',
    'Studies in geography, civil engineering, ecology or a related subject.',
  ],
  benefits: [
    'A week of paid training, including first aid, boat handling and work near moving water.',
    'Drysuit, life jacket, boots and wet-weather clothing provided and fitted to you.',
    'Crew van from the Cork depot each morning, with travel time counted as working time.',
    'Holiday pay built up from the first day and paid out at the end of the season.',
    'A completion bonus of 600 euros for everyone who stays for the full sixteen weeks.',
    'A written reference and first call on permanent field jobs that open in the following winter.',
  ],
};
