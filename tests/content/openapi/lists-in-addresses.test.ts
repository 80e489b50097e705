import { createQuerySerializer } from 'openapi-fetch';
import type { OpenApiDocument } from '../../../src/website/openapi/document-types';
import { get, origin } from '../../support/api';
import { contractOf } from '../../support/contract';
import { setToday } from '../../support/clock';
import { publishedOffer } from '../../support/offers';
import { department } from '../../support/surroundings';

interface Offer {
  documentId: string;
  [member: string]: unknown;
}

/** Two offers that have nothing in common, and a third that nobody asks for. */
const ids: string[] = [];

beforeAll(async () => {
  setToday('2026-03-10');
  const facts = [
    { title: 'Agronome', countries: ['FR'], workplace: 'onsite', employmentType: 'FULL_TIME' },
    { title: 'Botaniste', countries: ['BE'], workplace: 'remote', employmentType: 'PART_TIME' },
    { title: 'Chimiste', countries: ['CA'], workplace: 'hybrid', employmentType: 'INTERN' },
  ];
  for (const [place, words] of facts.entries()) {
    const key = `department-${place}`;
    const row = await department(key, { en: key });
    ids.push(
      await publishedOffer(['en'], { ...words, department: row, reference: `R&D, ${place}` }),
    );
  }
});

const valuesOf: Record<string, () => string[]> = {
  '[countries][code]': () => ['FR', 'BE'],
  '[locations][country][code]': () => ['FR', 'BE'],
  '[department][key]': () => ['department-0', 'department-1'],
  '[workplace]': () => ['onsite', 'remote'],
  '[employmentType]': () => ['FULL_TIME', 'PART_TIME'],
  '[slug]': () => ['agronome', 'botaniste'],
  '[reference]': () => ['R&D, 0', 'R&D, 1'],
  '[documentId]': () => [ids[0]!, ids[1]!],
};

/** As generated clients write addresses: names as they are, or with their brackets escaped. */
const serialise = createQuerySerializer();
const escaped = (query: Record<string, unknown>) =>
  serialise(query).replaceAll('[', '%5B').replaceAll(']', '%5D').replaceAll('$', '%24');

const spellings: [string, (query: Record<string, unknown>) => string][] = [
  ['as openapi-fetch writes it', serialise],
  ['with escaped brackets', escaped],
];

const offersFor = async (query: string): Promise<Offer[]> => {
  const { status, data } = await get<Offer[]>(`/job-offers?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return data;
};

const idsFor = async (query: string) =>
  (await offersFor(query)).map(({ documentId }) => documentId).sort();

const filters = Object.keys(valuesOf).flatMap((name) =>
  spellings.map(([how, write]) => [name, how, write] as const),
);

test.each(filters)('several values of %s, %s, are all understood', async (name, _, write) => {
  const values = valuesOf[name]!();
  const both = { [`filters${name}[$in]`]: values };
  const first = { [`filters${name}[$in]`]: values.slice(0, 1) };
  const equal = { [`filters${name}[$eq]`]: values[0] };
  expect(await idsFor(write(both))).toEqual(ids.slice(0, 2).sort());
  expect(await idsFor(write(first))).toEqual([ids[0]]);
  expect(await idsFor(write(equal))).toEqual([ids[0]]);
});

test.each(spellings)('lists of words, %s, are understood in their order', async (_, write) => {
  const titles = (sort: string[]) =>
    offersFor(write({ sort })).then((offers) => offers.map(({ title }) => title));
  expect(await titles(['datePosted', 'title:desc'])).toEqual(['Chimiste', 'Botaniste', 'Agronome']);
  expect(await titles(['title:asc', 'datePosted'])).toEqual(['Agronome', 'Botaniste', 'Chimiste']);
  const [offer] = await offersFor(
    write({ fields: ['title', 'slug'], populate: ['benefits', 'seo'] }),
  );
  expect(Object.keys(offer!).sort()).toEqual(
    ['benefits', 'documentId', 'locale', 'seo', 'slug', 'title'].sort(),
  );
});

test('a hundred values may be sent, and one more is refused by its name', async () => {
  const query = (length: number) => {
    const values = Array.from({ length }, (_, place) => (place === 0 ? ids[0] : `nobody-${place}`));
    return serialise({ 'filters[documentId][$in]': values });
  };
  expect(await idsFor(query(100))).toEqual([ids[0]]);
  const { status, error } = await get(`/job-offers?${query(101)}`);
  expect([status, error?.details.errors?.[0]?.path]).toEqual([
    400,
    ['filters', 'documentId', '$in'],
  ]);
});

/** A cursor is signed for one site: no example can be a real one. */
const isAnotherSites = (name: string) => name === 'since';

test('every parameter of every operation is understood as its example says', async () => {
  const described = await fetch(`${origin()}/api/openapi.json`);
  const document = (await described.json()) as OpenApiDocument;
  const contract = contractOf(document);
  let asked = 0;
  for (const [template, { get: operation }] of Object.entries(document.paths)) {
    const fixed = template.replaceAll('{locale}', 'en').replaceAll('{part}', '1');
    const address = fixed.replaceAll('{documentId}', ids[0]!).replaceAll('{slug}', 'agronome');
    for (const { name, in: place, schema } of operation.parameters) {
      if (place === 'path' || isAnotherSites(name)) continue;
      const [example] = schema.examples as unknown[];
      const path = `${address}?${serialise({ [name]: example })}`;
      const answer = await fetch(`${origin()}${path}`);
      const { status } = answer;
      const contentType = answer.headers.get('content-type');
      const problems = contract({ path, status, contentType, body: await answer.text() });
      expect([path, status === 400, problems]).toEqual([path, false, []]);
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(80);
});
