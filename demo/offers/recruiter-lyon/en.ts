import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Recruiter for France and French-speaking Switzerland',
  summary:
    'Electronics engineers, hydrologists, fitters of weather masts: our trades are rare, and good people do not always read job ads. From Lyon you run about thirty searches a year, from the first briefing to the first day at work, and aim to answer every application within five days.',
  responsibilities: [
    'Clarify each need with the hiring manager and write an ad that says what the work really consists of.',
    'Run about thirty searches a year, from field technology to software development.',
    'Actively look for candidates in schools, professional associations and specialist networks.',
    'Hold the first interviews by phone or video, working from a shared set of questions.',
    'Prepare managers for structured interviews and see that the same criteria apply to everybody.',
    'Answer every application within five working days, including a refusal that gives its reasons.',
    'Coordinate practical exercises, such as finding the fault in a broken sensor at the workshop.',
    'Negotiate offers within our salary bands and prepare the contracts with payroll.',
    'Follow how new colleagues settle in after one, three and six months, and draw lessons from it.',
    'Represent Tallowmere at four student fairs a year in Lyon, Grenoble and Lausanne.',
    'Publish the duration, the sources and the gender balance of our hiring every quarter.',
  ],
  requirements: [
    'At least three years in recruitment, in an agency or in a company, some of it for technical roles.',
    'Practice in structured interviews and knowledge of the rules against discrimination in hiring.',
    'Faultless French and fluent English, as a third of our managers work in London or Berlin.',
    'Ease with an applicant tracking system and with pivot tables in Excel.',
    'The ability to say no to a manager when the search does not match the market.',
    'Discretion, and strict respect for data protection law in handling applications.',
    'Availability for six to eight day trips a year within the region and to Switzerland.',
  ],
  niceToHaves: [
    'Knowledge of the Lyon and Grenoble job market in electronics or instrumentation.',
    'Experience of hiring in French-speaking Switzerland, work permits included.',
    'The wish to take on and train an apprentice from your second year.',
  ],
  benefits: [
    'Two to three days of remote work a week, arranged freely with the team.',
    'Ten additional rest days on top of your five weeks of paid leave.',
    'Meal vouchers worth €9.50, of which the employer pays 60 percent.',
    'Family health cover paid at 75 percent, together with full income protection.',
    'A green travel allowance of €600 a year, or 75 percent of your public transport pass.',
    "Profit sharing linked to the group's results, and a top-up on the savings plan.",
    'A certified course in assessing skills during your first year.',
  ],
};
