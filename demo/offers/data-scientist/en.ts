import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Data Scientist, River and Rainfall Forecasting',
  summary:
    'You develop the models with which Tallowmere Current predicts how high a river will stand in two, six and twenty-four hours. You work from home in Germany or France in a team of five, close to the hydrologists who know the catchments and to the engineers who run the models.',
  responsibilities: [
    'Develop and compare forecast models for water levels, from simple regressions to recurrent networks, for more than 900 gauges.',
    'Combine gauge readings, weather radar and numerical weather forecasts into features that hold up during extreme rain.',
    'State the uncertainty of each forecast honestly, so that a duty officer can tell a likely flood from a possible one.',
    'Detect faulty sensors automatically, for example a gauge blocked by driftwood or a rain gauge full of leaves.',
    'Score our forecasts after every flood against what happened and publish the result to customers, good or bad.',
    'Build reproducible training pipelines in Python that a colleague can rerun a year later with the same outcome.',
    'Hand models over to the backend team with documentation, tests and agreed limits for runtime and memory.',
    'Explain models and their weaknesses to water authorities in calls, short reports and the occasional workshop.',
    'Look after our archive of historical floods and document gaps, moved stations and changed measuring methods.',
    'Read new research on flood forecasting and test promising ideas on our own data before we talk about them.',
  ],
  requirements: [
    'A degree in statistics, physics, environmental science, computer science or a similar quantitative subject.',
    'Three or more years of work with models that were used in production and not only in a study.',
    'Very good Python with pandas or Polars, scikit-learn and one deep learning framework.',
    'Solid grounding in time series analysis, including validation that does not leak the future into the past.',
    'Good SQL and experience with data sets that do not fit into the memory of a laptop.',
    'The ability to explain a probability to someone who has to decide tonight whether to close a road.',
    'Fluent English, and German or French good enough for a conversation with customers.',
    'A place of residence in Germany or France and the readiness to travel about four times a year.',
  ],
  niceToHaves: [
    'Experience with hydrological models or with rainfall-runoff modelling at catchment scale.',
    'Knowledge of weather radar products, NetCDF files and libraries such as xarray.',
    'Publications, talks or open-source work in environmental statistics.',
  ],
  benefits: [
    'Remote work as the rule, with a contract under the law of the country you live in.',
    'A home office budget of 1,200 euros when you start and 40 euros a month for electricity and internet.',
    'Four team weeks a year in Berlin, Lyon or Graz, with travel, hotel and meals paid for.',
    'Thirty days of holiday in both countries, and public holidays according to where you live.',
    'One day in ten for research of your own choice on our data, with the option to publish the results.',
    'Computing time on our own GPU servers without applications and without a monthly limit.',
  ],
};
