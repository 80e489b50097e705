import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Calibration Specialist for River and Rain Gauges',
  summary:
    'Before a rain gauge or radar sensor goes up on a bridge, somebody has to prove that it measures correctly. In our calibration laboratory in Graz you test and adjust around 1,900 instruments a year, issue the certificates and keep our reference standards beyond doubt.',
  responsibilities: [
    'Calibrate radar sensors on the 12-metre measuring track against the laser interferometer and record the deviations',
    'Test tipping-bucket and weighing rain gauges at defined flow rates from 5 to 300 mm/h and adjust them where needed',
    'Measure pressure probes in the temperature bath at five temperatures between 0 and 40 °C and store the correction coefficients',
    'Calculate measurement uncertainties and write calibration certificates that stand up to an ISO/IEC 17025 assessment',
    'Examine instruments returned from the field and explain to the field crews, in a short report, what caused the deviation',
    'Monitor the traceability of our reference standards and order their external recalibration in good time',
    'Check room climate, water quality and the state of the test benches every day and note the results in the lab book',
    'Write and try out work instructions for new instrument types together with the development department',
    'Take part in two internal audits a year and carry out the agreed corrective actions in your own area',
  ],
  requirements: [
    'Technical college diploma or completed apprenticeship in metrology, electronics, mechatronics or a comparable field',
    'At least two years of practice in a calibration, test or verification laboratory, in our industry or another one',
    'Confidence with measurement uncertainty budgets: you know where every line in them comes from',
    'Routine in soldering, taking apart fine mechanical assemblies and working from circuit diagrams',
    'Good Excel skills for evaluations with several thousand measuring points per instrument',
    'German at level C1 and enough English for data sheets and questions from customers',
    'A way of working in which a suspicious value is checked three times rather than smoothed over once',
  ],
  niceToHaves: [
    'Experience with the accreditation of a laboratory or as deputy head of a laboratory',
    'Basic Python for automating test benches and evaluating series of measurements',
    'Category B driving licence for occasional comparison measurements at gauging stations in Styria',
  ],
  benefits: [
    '14 monthly salaries, paid above the collective agreement depending on training and laboratory experience',
    'A 38.5-hour week with flexible hours; on Fridays the laboratory closes at 1 p.m.',
    'We pay for your annual public transport pass or for a company bicycle of your choice',
    'Two paid training courses a year, for example on measurement uncertainty or flow measurement',
    'A meal allowance of 6 euros per working day, accepted by three inns within walking distance',
    'Quiet, air-conditioned laboratory rooms with height-adjustable desks and our own workshop',
  ],
};
