import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Support Team Lead, North America',
  summary:
    'Seven support specialists in Austin keep rain gauges and radar level sensors reporting for cities and water districts from Texas to Ontario. You lead them: you set the rhythm of the week, step in on the hard cases and make sure that customers hear from us before they have to ask.',
  responsibilities: [
    'Lead a team of seven support specialists, with a one-to-one every two weeks and a written review twice a year.',
    'Plan shifts and on-call weeks so that hurricane season is covered without anyone working two weekends in a row.',
    'Take over escalations from utilities and emergency managers, and stay the single contact until they are solved.',
    'Watch first-reply and resolution times every day and move people between queues before a backlog builds up.',
    'Review ten closed tickets a week with their authors and agree on one thing to do better next time.',
    'Run a blameless review after every outage that delayed a flood warning by more than fifteen minutes.',
    'Bring the five most expensive support problems to the product team each month, with numbers and customer quotes.',
    'Hire and train new specialists, including a first month that combines shadowing, lab work and two field visits.',
    'Keep the spare-parts pool in Austin at the agreed level together with our logistics colleagues.',
    'Join account managers at two or three customer meetings per quarter to present service figures.',
    'Own the support budget for the region, from overtime to the ticketing tool.',
  ],
  requirements: [
    'Five years or more in technical support, at least two of them leading or coordinating a team.',
    'Experience supporting hardware in the field as well as the software that receives its data.',
    'A record of improving a support figure and the ability to explain what you changed to get there.',
    'Fluent English and conversational Spanish, since about a third of our callers prefer Spanish.',
    'Confidence in giving direct, kind feedback and in dealing with underperformance early.',
    'Good working knowledge of a ticketing system, its reports and its automation rules.',
    'Authorization to work in the United States and willingness to travel about ten days a year.',
    'Availability as second-line contact in one on-call week out of six.',
  ],
  niceToHaves: [
    'Knowledge of stormwater, flood control or reservoir operations in a public agency.',
    'Experience with SQL or a dashboard tool to build your own service reports.',
    'Familiarity with incident command practice as used by emergency managers.',
  ],
  benefits: [
    'Medical, dental and vision insurance from the first day, with 85 percent of the premium paid by us.',
    'A 401(k) plan with a five percent match that vests immediately.',
    'Twenty days of paid time off, eleven holidays and a paid week off at the end of the year.',
    'Two office days a week in Austin, with the other three wherever you work best.',
    'Sixteen weeks of paid parental leave for every parent, however the child joins the family.',
    'An extra day off after each on-call week with a night-time incident.',
    'A leadership coach of your choice for six sessions in your first year.',
  ],
};
