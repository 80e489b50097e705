import type { OpenApiDocument } from '../../../src/website/openapi/document-types';
import { origin } from '../../support/api';
import { setNow } from '../../support/clock';
import { type Contract, contractOf, templateOf } from '../../support/contract';
import { fillDemo } from '../../support/demo';
import { change, publish, publishedOffer, unpublish } from '../../support/offers';
import { type Name, questions } from './questions';

const LAST_YEAR = '2025-01-10T12:00:00Z';
const YESTERDAY = '2026-03-09T12:00:00Z';
const NOW = '2026-03-10T12:00:00Z';

const named = {} as Record<Name, string>;
let document: OpenApiDocument;
let contract: Contract;

/** Asks as a visitor does, and follows nothing. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${origin()}${path}`, { redirect: 'manual', headers });
  return {
    path,
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    body: await answer.text(),
  };
}

async function cursor(): Promise<string> {
  const { body } = await ask('/api/job-offers/changes?pagination[pageSize]=1');
  return (JSON.parse(body) as { meta: { cursor: string } }).meta.cursor;
}

beforeAll(async () => {
  setNow(LAST_YEAR);
  named.oldCursor = await cursor();
  setNow(YESTERDAY);
  named.closed = await publishedOffer(['en', 'fr'], { closesOn: '2026-03-09' });
  named.withdrawn = await publishedOffer(['en', 'de'], { title: 'Taken away' });
  await unpublish(named.withdrawn, 'en');
  named.deleted = await publishedOffer(['en']);
  await strapi
    .documents('api::job-offer.job-offer')
    .delete({ documentId: named.deleted, locale: '*' });
  named.live = await publishedOffer(['fr'], { title: 'Ancien titre' });
  named.cursor = await cursor();
  setNow(NOW);
  await fillDemo(new Date(NOW));
  await change(named.live, 'fr', { slug: 'nouveau' });
  await publish(named.live, 'fr');
  Object.assign(named, { slug: 'nouveau', formerSlug: 'ancien-titre' });
  document = JSON.parse((await ask('/api/openapi.json')).body) as OpenApiDocument;
  contract = contractOf(document);
}, 120_000);

const table = questions.map(([path, status]): [string, number, (typeof questions)[0][0]] => [
  path.toString().replace(/^.*?=>\s*/, ''),
  status,
  path,
]);

test.each(table)('%s is answered by %i, as the document says', async (_, status, path) => {
  const answer = await ask(path(named));
  expect([answer.status, answer.status === status ? '' : answer.body]).toEqual([status, '']);
  expect(contract(answer)).toEqual([]);
});

const operationsWithRights = () =>
  Object.entries(document.paths)
    .filter(([, { get }]) => '403' in get.responses)
    .map(([path]) => path.replace(/\{\w+\}/g, 'fr'));

test('every operation refuses a token that nobody gave out, as the document says', async () => {
  for (const path of operationsWithRights()) {
    const answer = await ask(path, { authorization: 'Bearer nobody' });
    expect([path, answer.status, contract(answer)]).toEqual([path, 401, []]);
  }
});

/** Takes every right of reading away; a role without any right at all would answer 401. */
async function withoutRights(work: () => Promise<void>): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const rights = await permissions.findMany({ populate: ['role'] });
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const other = await permissions.create({
    data: { action: 'plugin::users-permissions.auth.callback', role: role!.id },
  });
  await permissions.deleteMany({ where: { id: { $in: rights.map(({ id }) => id) } } });
  try {
    await work();
  } finally {
    for (const right of rights) {
      await permissions.create({ data: { action: right.action, role: right.role.id } });
    }
    await permissions.delete({ where: { id: other.id } });
  }
}

test('and one that may not be read says so, as the document says', async () => {
  await withoutRights(async () => {
    for (const path of operationsWithRights()) {
      const answer = await ask(path);
      expect([path, answer.status, contract(answer)]).toEqual([path, 403, []]);
    }
  });
});

/** A sitemap has parts only above what one file may hold, fifty thousand addresses. */
const neverHere = '/api/feeds/sitemap-{part}.xml 200';

test('every status that an operation promises is asked for here', () => {
  const asked = new Set(
    questions.map(([path, status]) => `${templateOf(document, path(named))} ${status}`),
  );
  const promised = Object.entries(document.paths).flatMap(([path, { get }]) =>
    Object.keys(get.responses).map((status) => `${path} ${status}`),
  );
  expect(promised.filter((one) => !asked.has(one) && !/ 40[13]$/.test(one))).toEqual([neverHere]);
});

type Members = Record<string, unknown>;

/** A list whose first offer is otherwise. */
const withOffer = (spoil: (offer: Members) => Members) => (body: string) => {
  const { data, meta } = JSON.parse(body) as { data: Members[]; meta: object };
  return { body: JSON.stringify({ data: [spoil(data[0]!), ...data.slice(1)], meta }) };
};

test.each<[string, (body: string) => object]>([
  ['a status that is not promised', () => ({ status: 204 })],
  ['another media type', () => ({ contentType: 'text/html' })],
  ['a member that is not known', withOffer((offer) => ({ ...offer, titel: offer.title }))],
  ['a member that is missing', withOffer((offer) => ({ ...offer, title: undefined }))],
  ['a day that is none', withOffer((offer) => ({ ...offer, datePosted: 'today' }))],
])('the check finds %s', async (_, spoil) => {
  const answer = await ask('/api/job-offers?locale=fr');
  expect(contract(answer)).toEqual([]);
  expect(contract({ ...answer, ...spoil(answer.body) })).not.toEqual([]);
});
