import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { department, writeSingle } from '../../support/surroundings';
import { jsonOf, textOf } from './ask';
import { itemsOf, jobsOf, schemaProblems } from './xml';

const CONTROL = '\u0001\u0008\u000b\u001f\ufffe\uffff';
const difficult: [string, string][] = [
  ['the end of a CDATA section, twice', 'Read ]]> and ]]> and ]]'],
  ['characters of XML and HTML', `R&D <b>"5" > 'four'</b> & more`],
  ['references that are meant as text', '&amp; &lt; &#60; &copy; &amp;amp;'],
  ['emoji and rare letters', '👩‍🔧 𝔊𝔞𝔲𝔤𝔢 ‰'],
  ['right to left, with marks of direction', '\u200fمهندس (Go) أول\u200e'],
  ['control characters', `Ga${CONTROL}uge`],
];
const kept = (text: string) => text.replaceAll(CONTROL, '');

const documents: Record<string, string> = {};

beforeAll(async () => {
  setToday('2026-03-10');
  const company = difficult
    .map(([, text]) => text)
    .join(' ')
    .slice(0, 120);
  await writeSingle('api::company.company', 'en', { name: company });
  await writeSingle('api::careers-page.careers-page', 'en', {
    title: company,
    introduction: company,
  });
  for (const [index, [what, text]] of difficult.entries()) {
    documents[what] = await publishedOffer(['en'], {
      title: text,
      slug: `gauge-${index}`,
      summary: text,
      responsibilities: [{ text }],
      reference: `${text} ${index}`,
      department: await department(`department-${index}`, { en: text }),
    });
  }
});

test('the XML of every feed is valid', async () => {
  expect(await schemaProblems(await textOf('/api/feeds/en.rss'), 'rss')).toEqual([]);
  expect(await schemaProblems(await textOf('/api/feeds/indeed.xml'), 'indeed')).toEqual([]);
});

test.each(difficult)('RSS keeps %s', async (what, text) => {
  const xml = await textOf('/api/feeds/en.rss');
  const id = `${documents[what]}:en`;
  const item = itemsOf(xml).find(({ guid }) => guid['#text'] === id)!;
  expect(item.title).toBe(kept(text));
  expect(unescaped(item.description!)).toBe(kept(text));
  expect(item.category).toBe(kept(text));
});

test.each(difficult)('JSON feed and oJobPub keep %s', async (what, text) => {
  const id = `${documents[what]}:en`;
  const feed = await jsonOf<{ items: { id: string; title: string; summary: string }[] }>(
    '/api/feeds/en.json',
  );
  expect(feed.items.find((item) => item.id === id)).toMatchObject({ title: text, summary: text });
  const { jobs } = await jsonOf<{ jobs: { title: string }[] }>('/.well-known/ojobpub.json');
  expect(jobs.map(({ title }) => title)).toContain(text);
});

test.each(difficult)('Indeed’s title and department keep %s', async (_, text) => {
  const jobs = jobsOf(await textOf('/api/feeds/indeed.xml'));
  const job = jobs.find(({ title }) => title === kept(text))!;
  expect(job.category).toBe(kept(text));
});

/** Text out of HTML. */
function unescaped(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => characters[name]!);
}
