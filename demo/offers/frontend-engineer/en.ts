import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Frontend Engineer, Hydrological Maps and Dashboards',
  summary:
    'In Lyon you design and build the interface of Tallowmere Current, the maps, curves and warnings that duty officers look at when the water rises at three in the morning. You join four developers and a designer who test each screen with the people who use it.',
  responsibilities: [
    'Develop the screens for watching rivers, rain and wind in TypeScript and React, used by more than 120 local authorities.',
    'Show thousands of stations whose state changes every minute on a map without slowing down an ordinary office computer.',
    'Create charts of levels and flows on which the exceeded threshold and the forecast can be read at a glance.',
    'Make the application accessible to WCAG 2.2 level AA, by keyboard, with a screen reader and for colour-blind people.',
    'See to it that the essentials stay readable on a phone, at the edge of a river and with a weak signal.',
    'Keep our component library alive together with the designer and document each component with examples.',
    'Prepare the interface for its five languages, including Arabic written from right to left, from the first mock-up on.',
    'Write component tests and end-to-end scenarios that run on every merge request.',
    'Agree clear API contracts with the backend team and point out early what the interface is missing.',
    'Observe a control room at work three or four times a year and derive precise improvements from it.',
    'Measure real loading times at our customers and fix whatever takes longer than two seconds.',
  ],
  requirements: [
    'At least three years of experience in developing web applications that professionals use every day.',
    'Excellent knowledge of TypeScript, React, semantic HTML and modern CSS.',
    'Experience with interactive maps or data visualisation, for example with MapLibre or D3.',
    'Practical work on digital accessibility that goes beyond automatic checks.',
    'Familiarity with automated tests, for example with Vitest and Playwright, and with code reviews.',
    'An eye for visual detail and the ability to defend a simple screen against a long list of wishes.',
    'Fluent French, and enough English to work every day with the teams in Berlin and Dublin.',
  ],
  niceToHaves: [
    'Experience with WebGL or with rendering large time series in the browser.',
    'Knowledge of the French RGAA standard and of what the public sector expects in accessibility.',
    'A liking for cartography, river walks or the weather, which often feeds our discussions.',
  ],
  benefits: [
    'Two fixed days a week in our office on the Presqu’île, the other days from home if you wish.',
    'Twenty-five days of paid leave and ten RTT days a year, to be taken freely in agreement with the team.',
    'A meal voucher card worth 10 euros per working day, 60 percent of it paid by the company.',
    'Family health insurance paid at 80 percent, and income protection from the first day.',
    'A refund of 75 percent of your Lyon transport pass, or a cycling allowance of 600 euros a year.',
    'One conference of your choice in Europe every year, including ticket, train and hotel.',
    'A workstation you choose yourself, with two calibrated screens, and an adjustable chair for your home as well.',
  ],
};
