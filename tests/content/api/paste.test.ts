import { get, origin } from '../../support/api';
import { setToday } from '../../support/clock';
import { country, publishedOffer } from '../../support/offers';

const offer = {
  title: 'Scaphandrier *senior*',
  summary: 'Sous l’eau.',
  workplace: 'onsite',
  employmentType: 'FULL_TIME',
  salaryMin: 30000,
  salaryMax: 36000,
  salaryCurrency: 'EUR',
  salaryUnit: 'YEAR',
  applyEmail: 'jobs@example.org',
  responsibilities: [{ text: 'Plonger' }, { text: 'Souder\nsous l’eau' }],
  benefits: [{ text: 'Palmes' }],
};
let documentId: string;

beforeAll(async () => {
  setToday('2026-03-10');
  const locations = [{ city: 'Brest', region: 'Bretagne', country: await country('FR') }];
  documentId = await publishedOffer(['fr'], { ...offer, locations });
});

async function paste(format: string) {
  const answer = await fetch(`${origin()}/api/job-offers/${documentId}?locale=fr&format=${format}`);
  const text = (await answer.text()).replace(/[\u00a0\u202f]/g, ' ');
  return [answer.status, answer.headers.get('content-type'), text];
}

test('as plain text', async () => {
  expect(await paste('text')).toEqual([
    200,
    'text/plain; charset=utf-8',
    `Scaphandrier *senior*

Brest, Bretagne, France
Sur site · Temps plein
30 000–36 000 € / année

Sous l’eau.

Vos missions

- Plonger
- Souder sous l’eau

Ce que nous offrons

- Palmes

jobs@example.org
`,
  ]);
});

test('as Markdown, in which what HR wrote stays what it is', async () => {
  const [status, type, text] = await paste('markdown');
  expect([status, type]).toEqual([200, 'text/markdown; charset=utf-8']);
  expect(text).toContain('# Scaphandrier \\*senior\\*\n');
  expect(text).toContain('## Vos missions\n\n- Plonger\n- Souder sous l’eau\n');
});

test('as nothing else', async () => {
  const { status, error } = await get(`/job-offers/${documentId}?format=pdf`);
  expect([status, error?.details.errors?.[0]?.allowed]).toEqual([400, ['text', 'markdown']]);
});

test('what is gone or unknown is so in every format', async () => {
  expect((await get('/job-offers/nobody?format=text')).status).toBe(404);
});
