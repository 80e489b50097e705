import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Machine Learning Intern, Flood Forecasting',
  summary:
    'Spend six months with our forecasting group in Zürich and help Tallowmere Current predict water levels six hours ahead. You will work on one well-defined research question with a named supervisor, real gauge data from 900 stations and a final presentation to our hydrologists.',
  responsibilities: [
    'Prepare level and rainfall series from our stations and document gaps, jumps and sensor drift.',
    'Train and compare forecasting models in Python, starting from the simple baselines already in use.',
    'Measure model quality with scores that matter for warnings, such as missed peaks and false alarms.',
    'Study how forecasts degrade when single rain gauges fail, and suggest ways of coping with it.',
    'Keep experiments reproducible with versioned data, fixed seeds and short written notes.',
    'Discuss odd results with our hydrologists and visit two gauging stations on the Limmat and the Sihl.',
    'Turn one successful experiment into a tested module that the data platform team can run every hour.',
    'Present your findings to the whole forecasting group at half-time and at the end of the internship.',
  ],
  requirements: [
    'Enrolment in a master’s programme in computer science, statistics, environmental engineering or physics, or a degree gained within the last year.',
    'Solid Python skills, including NumPy, pandas and either PyTorch or scikit-learn.',
    'Coursework or a project in time series, probability or statistical learning.',
    'Ability to explain in plain words why a model gives the answer it gives.',
    'Good English, as it is the working language of the group.',
    'Availability for six months at full time, on site in Zürich, starting within the next quarter.',
  ],
  niceToHaves: [
    'Some knowledge of hydrology, meteorology or numerical weather prediction data.',
    'Experience with Git, Docker or a workflow scheduler from a course or a side project.',
    'Basic German, which helps when talking to the staff of the stations we visit.',
  ],
  benefits: [
    'A paid internship with a written learning agreement, recognised by most universities as a placement.',
    'One hour a week reserved with your supervisor, plus a second mentor outside the team.',
    'Two days of holiday per month worked, in addition to the public holidays of the canton.',
    'A half-fare travelcard and a contribution to your monthly city transport pass.',
    'Your own workstation with a graphics card, and a fair share of the group’s computing cluster.',
    'The option of writing your master’s thesis with us afterwards if both sides are happy.',
  ],
};
