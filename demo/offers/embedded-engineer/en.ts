import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Embedded Engineer (f/m/x), River Gauges and Radar Sensors',
  summary:
    'At our plant in Graz you develop the firmware for river gauges and radar sensors that measure for years on a single battery, fixed to bridges and weirs. You work next door to electronics, mechanics and production, and see your devices in our own test channel before they go out to the river.',
  responsibilities: [
    'Develop firmware in C, and increasingly in Rust, for our instruments based on ARM Cortex-M controllers.',
    'Bring power consumption down far enough for a radar gauge to get through six winters on one set of batteries.',
    'Write drivers for pressure probes, radar modules, tipping-bucket rain gauges and ultrasonic wind sensors.',
    'Implement data transmission over LTE-M, NB-IoT and LoRaWAN, and make sure that no reading is lost where there is no signal.',
    'Design secure remote updates that never leave a device unusable, even when the connection breaks off halfway.',
    'Bring up new circuit boards together with the electronics team and check them with oscilloscope and logic analyser.',
    'Improve the signal processing so that waves, driftwood and ice do not distort the level measurement.',
    'Extend the automated test bench on which each firmware version runs for 72 hours before it is released.',
    'Support production and customer service with faults that only appear in the field, and now and then drive to the site yourself.',
  ],
  requirements: [
    'A completed degree or technical college diploma in electronics, computer engineering or mechatronics.',
    'At least three years of professional experience in developing firmware in C on microcontrollers.',
    'Confidence with circuit diagrams, data sheets and measuring equipment at the lab bench.',
    'Good knowledge of interfaces such as SPI, I²C, UART, SDI-12 or Modbus.',
    'Experience with a real-time operating system, for example FreeRTOS or Zephyr.',
    'A careful approach to version control, code reviews and automated builds in Git.',
    'Good German for working together at the plant, and enough English for technical documentation.',
  ],
  niceToHaves: [
    'Experience with Rust on embedded systems, including from projects of your own.',
    'Knowledge of digital signal processing, especially for radar or ultrasonic measurements.',
    'A category B driving licence for occasional trips to measuring sites on the Mur and the Enns.',
  ],
  benefits: [
    'Fourteen monthly salaries under the Austrian collective agreement, with higher pay possible according to experience.',
    'Flexitime with 38.5 hours a week and a time account from which you can take whole days off.',
    'A lab with its own test channel, a climate chamber and a workplace you equip as you need it.',
    'A daily subsidy of eight euros for lunch in the plant canteen, with vegetarian dishes too.',
    'The Klimaticket Steiermark for public transport, or a free parking space with a charging point at the plant.',
    'Five training days a year, with the fees for specialist courses and conferences paid by us.',
  ],
};
