import { fullAccessToken, send } from '../../support/api';
import { refusalFrom, refusalOf } from '../../support/refusals';
import { department, removeSingle, writeSingle } from '../../support/surroundings';

const COMPANY = 'api::company.company';
const COUNTRY = 'api::country.country';
const DEPARTMENT = 'api::department.department';

type Words = Record<string, unknown>;

let token: string;

beforeAll(async () => {
  token = await fullAccessToken();
});

beforeEach(() => removeSingle(COMPANY));

/** What the company may not say, where that stands, and what it may say instead. */
const companyRules: [string, unknown[], unknown[]][] = [
  [
    'timeZone',
    ['Europe/Atlantis', '+02:00', 'Paris', '-5'],
    ['Europe/Paris', 'UTC', 'Asia/Kolkata'],
  ],
  ['accentColour', ['green', '#0b6', '0b6e4f', '#0b6e4g'], ['#0b6e4f', '#ABCDEF']],
  [
    'url',
    ['http://example.org', 'example.org', 'javascript:alert(1)', 'https://'],
    ['https://example.org'],
  ],
];

const bad = companyRules.flatMap(([field, values]) =>
  values.map((value): [string, unknown] => [field, value]),
);
const good = companyRules.flatMap(([field, , values]) =>
  values.map((value): [string, unknown] => [field, value]),
);

test.each(bad)('the company’s %s cannot be %s', async (field, value) => {
  const { name, paths } = await refusalOf(() => writeSingle(COMPANY, 'en', { [field]: value }));
  expect([name, paths]).toEqual(['ValidationError', [field]]);
  const { status, error } = await send('PUT', '/company', { data: { [field]: value } }, token);
  expect([status, refusalFrom(error!).paths]).toEqual([400, [field]]);
});

test.each(good)('the company’s %s can be %s', async (field, value) => {
  await writeSingle(COMPANY, 'en', { [field]: value });
  const company = await strapi.documents(COMPANY).findFirst({ locale: 'en' });
  expect((company as Words)[field]).toBe(value);
});

test('everything that is wrong with the company is said at once', async () => {
  const words = { timeZone: 'Moon/Base', accentColour: 'red', url: 'ftp://example.org' };
  const { paths } = await refusalOf(() => writeSingle(COMPANY, 'en', words));
  expect(paths).toEqual(['timeZone', 'accentColour', 'url']);
});

/** What no department may be. */
const departmentRules: [string, Words, string][] = [
  ['a key with an accent', { key: 'éco' }, 'key'],
  ['a key with a space', { key: 'field work' }, 'key'],
  ['a key with a slash', { key: 'field/work' }, 'key'],
  ['no key', { names: [] }, 'key'],
  [
    'two names in one language',
    {
      key: 'twice',
      names: [
        { language: 'en', name: 'A' },
        { language: 'fr', name: 'B' },
        { language: 'en', name: 'C' },
      ],
    },
    'names.2.language',
  ],
];

test.each(departmentRules)('a department with %s is refused', async (_, data, path) => {
  const { name, paths } = await refusalOf(() =>
    strapi.documents(DEPARTMENT).create({ data } as { data: { key: string } }),
  );
  expect([name, paths]).toEqual(['ValidationError', [path]]);
  const { status, error } = await send('POST', '/departments', { data }, token);
  expect([status, refusalFrom(error!).paths]).toEqual([400, [path]]);
});

test('a department’s key belongs to one department', async () => {
  await department('only-one', { en: 'One' });
  expect((await refusalOf(() => department('only-one', { en: 'Two' }))).paths).toEqual(['key']);
});

test('a department’s key may not become one that another has, nor one that is none', async () => {
  await department('taken', {});
  const id = await department('free', {});
  const { documentId } = await strapi.db.query(DEPARTMENT).findOne({ where: { id } });
  for (const key of ['taken', 'not a key']) {
    const write = () => strapi.documents(DEPARTMENT).update({ documentId, data: { key } });
    expect((await refusalOf(write)).paths).toEqual(['key']);
  }
});

test.each(['fr', 'XX', 'FRA', ''])('a country cannot have the code “%s”', async (code) => {
  const { paths } = await refusalOf(() => strapi.documents(COUNTRY).create({ data: { code } }));
  expect(paths).toEqual(['code']);
});

test('a country is there once', async () => {
  const write = () => strapi.documents(COUNTRY).create({ data: { code: 'FR' } });
  expect((await refusalOf(write)).paths).toEqual(['code']);
});

test('a country’s name is not typed in', async () => {
  const france = await strapi.documents(COUNTRY).findFirst({ filters: { code: 'FR' } });
  const { documentId, label } = france!;
  const data = { code: 'FR', label: 'Frankreich, typed in' };
  await strapi.documents(COUNTRY).update({ documentId, data });
  expect((await strapi.documents(COUNTRY).findOne({ documentId }))?.label).toBe(label);
  await strapi.documents(COUNTRY).update({ documentId, data: { label: 'Typed without its code' } });
  expect((await strapi.documents(COUNTRY).findOne({ documentId }))?.label).toBe(label);
});
