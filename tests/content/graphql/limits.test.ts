import { setToday } from '../../support/clock';
import { askGraphql, fieldOf } from '../../support/graphql';
import { publishedOffer } from '../../support/offers';
import { statementsOf } from '../../support/statements';

beforeAll(async () => {
  setToday('2026-03-10');
  for (let n = 1; n <= 27; n += 1) await publishedOffer(['en'], { title: `Offer ${n}` });
}, 120_000);

const times = (n: number, write: (place: number) => string) =>
  Array.from({ length: n }, (_, place) => write(place)).join(' ');

test('25 offers unless more are asked for', async () => {
  expect(await fieldOf('{ jobOffers { slug } }')).toHaveLength(25);
  expect(await fieldOf('{ jobOffers(pagination: { limit: 100 }) { slug } }')).toHaveLength(27);
});

const total = { total: 27 };
test.each([
  ['', { page: 1, pageSize: 25, pageCount: 2 }],
  ['(pagination: { page: 3, pageSize: 10 })', { page: 3, pageSize: 10, pageCount: 3 }],
  ['(pagination: { start: 20, limit: 10 })', { page: 3, pageSize: 10, pageCount: 3 }],
  ['(pagination: { start: 5 })', { page: 1, pageSize: 25, pageCount: 2 }],
])('the page of jobOffers_connection%s is counted', async (args, expected) => {
  const query = `{ jobOffers_connection${args} { pageInfo { page pageSize pageCount total } } }`;
  expect(await fieldOf(query)).toEqual({ pageInfo: { ...expected, ...total } });
});

/** Refused before anything is asked of the database. */
async function refusal(query: string): Promise<string> {
  const refused = { message: '' };
  const { website } = await statementsOf(async () => {
    const { status, data, errors } = await askGraphql(query);
    expect([status, data]).toEqual([400, undefined]);
    refused.message = errors!.map(({ message }) => message).join('\n');
  });
  expect(website.filter((statement) => statement.includes('website.'))).toEqual([]);
  return refused.message;
}

const one = (place: number) => `a${place}: countries { code }`;

test('50 questions in one request are answered, 51 and 1,000 are refused', async () => {
  const { data } = await askGraphql(`{ ${times(50, one)} }`);
  expect(Object.keys(data!)).toHaveLength(50);
  expect(await refusal(`{ ${times(51, one)} }`)).toContain('at most 50 fields');
  expect(await refusal(`{ ${times(1000, one)} }`)).toContain(
    'Document contains more that 4000 tokens',
  );
});

test('fragments hide no questions', async () => {
  const fragment = `fragment F on Query { ${times(30, one)} }`;
  const other = `fragment G on Query { ...F ${times(30, (place) => `b${place}: countries { code }`)} }`;
  expect(await refusal(`{ ...G } ${fragment} ${other}`)).toContain('asks for 60');
  const inline = `{ ... on Query { ${times(30, one)} } ... { ${times(30, (n) => one(n + 30))} } }`;
  expect(await refusal(inline)).toContain('asks for 60');
});

test('a request that is too deep is refused', async () => {
  const deep = (levels: number): string => (levels ? `f { ${deep(levels - 1)} }` : 'x');
  expect(await refusal(`{ ${deep(9)} }`)).toContain('exceeds maximum operation depth of 8');
  expect(await refusal(`{ ${deep(8)} }`)).not.toContain('maximum operation depth');
});

test('fragments hide no depth', async () => {
  const deep = (levels: number): string => (levels ? `f { ${deep(levels - 1)} }` : 'x');
  const query = `{ f { f { ...F } } } fragment F on Query { ${deep(7)} }`;
  expect(await refusal(query)).toContain('exceeds maximum operation depth of 8');
});

test('fragments that spread each other twice cost no time', async () => {
  const fragments = times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const began = Date.now();
  const last = 'fragment F60 on Query { jobOffers { ...O0 } }';
  const below = times(60, (n) => `fragment O${n} on JobOffer { ...O${n + 1} ...O${n + 1} }`);
  const end = 'fragment O60 on JobOffer { slug }';
  await askGraphql(`{ ...F0 } ${fragments} ${last} ${below} ${end}`);
  expect(Date.now() - began).toBeLessThan(5_000);
});

test.each([
  '{ ...A } fragment A on Query { ...A }',
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '{ ...Nobody }',
])('%s is refused and no internal error', async (query) => {
  expect(await refusal(query)).toMatch(/Cannot spread fragment|Unknown fragment/);
});
