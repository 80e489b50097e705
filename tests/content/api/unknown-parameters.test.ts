import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { misunderstandingOf } from '../../support/misunderstandings';

beforeAll(() => setToday('2026-03-10'));

const filters = [
  '[countries][code]',
  '[locations][country][code]',
  '[department][key]',
  '[workplace]',
  '[employmentType]',
  '[slug]',
  '[reference]',
  '[documentId]',
].flatMap((name) => [`filters${name}[$eq]`, `filters${name}[$in]`]);

const pagination = ['page', 'pageSize', 'start', 'limit', 'withCount'].map(
  (name) => `pagination[${name}]`,
);

/** Everything each endpoint understands. */
const known = {
  '/job-offers': [
    'locale',
    'status',
    ...filters,
    '_q',
    'sort',
    'fields',
    'populate',
    ...pagination,
  ],
  '/countries': ['locale', 'status', ...filters, '_q'],
  '/job-offers/facets': ['locale', 'status', ...filters, '_q'],
  '/job-offers/abcdefghijklmnopqrstuvwx': ['locale', 'status', 'fields', 'populate', 'format'],
  '/careers-page': ['locale', 'status', 'populate'],
  '/job-offers/changes': [
    'since',
    'locale',
    'status',
    'fields',
    'populate',
    'pagination[pageSize]',
  ],
};

/** What Strapi itself would understand, or ignore, and what somebody could try. */
const nowhereKnown: [string, string, unknown][] = [
  ['publicationFilter=has-draft', 'publicationFilter', 'has-draft'],
  ['publicationState=preview', 'publicationState', 'preview'],
  ['filters[localizations][locale][$eq]=fr', 'filters localizations locale $eq', 'fr'],
  ['filters[localizations][title][$contains]=a', 'filters localizations title $contains', 'a'],
  ['filters[$or][0][slug][$eq]=a', 'filters $or', [{ slug: { $eq: 'a' } }]],
  ['filters[$and][0][slug]=a', 'filters $and', [{ slug: 'a' }]],
  ['filters[$not][workplace][$eq]=onsite', 'filters $not workplace $eq', 'onsite'],
  ['filters[workplace][$ne]=onsite', 'filters workplace $ne', 'onsite'],
  ['filters[workplace][$eqi]=ONSITE', 'filters workplace $eqi', 'ONSITE'],
  ['filters[workplace][$notIn][]=onsite', 'filters workplace $notIn', ['onsite']],
  ['filters[workplace][$null]=true', 'filters workplace $null', 'true'],
  ['filters[title][$startsWith]=Q', 'filters title $startsWith', 'Q'],
  ['filters[title]=Q', 'filters title $eq', 'Q'],
  ['filters[publishedAt][$null]=true', 'filters publishedAt $null', 'true'],
  ['filters[id][$gt]=0', 'filters id $gt', '0'],
  ['filters[createdBy][email][$contains]=@', 'filters createdBy email $contains', '@'],
  ['filters[locations][city]=Lyon', 'filters locations city $eq', 'Lyon'],
  ['filters[department][names][name]=Rivers', 'filters department names name $eq', 'Rivers'],
  ['filters[countries]=FR', 'filters countries $eq', 'FR'],
  ['filters[salaryMin][$gte]=1', 'filters salaryMin $gte', '1'],
  ['filters=all', 'filters', 'all'],
  ['filters[]=all', 'filters', ['all']],
  ['sort[title]=asc', 'sort title', 'asc'],
  ['fields[title]=true', 'fields title', 'true'],
  ['populate[benefits]=false', 'populate benefits', 'false'],
  ['populate[benefits][fields]=text', 'populate benefits fields', 'text'],
  ['populate[department][filters][key]=x', 'populate department filters key', 'x'],
  ['populate[localizations][fields][]=title', 'populate localizations fields', ['title']],
  ['pagination=2', 'pagination', '2'],
  ['pagination[foo]=1', 'pagination foo', '1'],
  ['locale[$eq]=fr', 'locale $eq', 'fr'],
  ['status[$ne]=published', 'status $ne', 'published'],
  ['_limit=500', '_limit', '500'],
  ['_locale=fr', '_locale', 'fr'],
  ['page=2', 'page', '2'],
  ['country=FR', 'country', 'FR'],
  ['lang=fr', 'lang', 'fr'],
];

const cases = Object.entries(known).flatMap(([endpoint, allowed]) =>
  nowhereKnown.map(
    ([query, path, value]) => [`${endpoint}?${query}`, path, value, allowed] as const,
  ),
);

test.each(cases)('%s is not ignored', async (asked, path, value, allowed) => {
  const problem = await misunderstandingOf(asked);
  expect([problem.path, problem.value]).toEqual([path.split(' '), value]);
  expect(problem.allowed).toEqual(allowed);
});

/** What one endpoint understands and another does not. */
const notHere: [string, string][] = [
  ['/countries', 'sort=title'],
  ['/countries', 'fields=code'],
  ['/countries', 'populate=*'],
  ['/countries', 'pagination[page]=1'],
  ['/job-offers/abcdefghijklmnopqrstuvwx', 'filters[workplace]=remote'],
  ['/job-offers/abcdefghijklmnopqrstuvwx', 'sort=title'],
  ['/job-offers/abcdefghijklmnopqrstuvwx', 'pagination[page]=1'],
  ['/careers-page', 'filters[workplace]=remote'],
  ['/careers-page', 'fields=title'],
  ['/careers-page', 'sort=title'],
  ['/careers-page', 'pagination[page]=1'],
];

test.each(notHere)('%s has no %s', async (endpoint, query) => {
  const { message, allowed } = await misunderstandingOf(`${endpoint}?${query}`);
  expect(message).toContain('is not known here');
  expect(allowed).toEqual(known[endpoint as keyof typeof known]);
});

test.each([
  'toString=1',
  'filters[constructor]=1',
  'filters[__proto__][x]=1',
  'hasOwnProperty[a]=1',
])('a name that every object has is no way around it: %s', async (query) => {
  for (const path of ['/job-offers', '/job-offers/facets', '/countries', '/careers-page']) {
    expect((await get(`${path}?${query}`)).status).toBe(400);
  }
});
