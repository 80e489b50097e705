const list = '/job-offers';
const countries = '/countries';
const one = '/job-offers/abcdefghijklmnopqrstuvwx';
const careersPage = '/careers-page';
const changes = '/job-offers/changes';
const everywhere = [list, countries, one, careersPage, changes];

const languages = ['en', 'fr', 'de', 'es', 'ar'];
const workplaces = ['onsite', 'hybrid', 'remote'];
const employmentTypes = [
  ...['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY'],
  ...['INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'],
];
const sorts = ['datePosted', 'closesOn', 'title', 'relevance'].flatMap((field) => [
  field,
  `${field}:asc`,
  `${field}:desc`,
]);
const fields = [
  ...['*', 'documentId', 'locale', 'title', 'slug', 'reference', 'summary', 'department'],
  ...['locations', 'workplace', 'employmentType', 'salary', 'datePosted', 'closesOn', 'updatedAt'],
  ...['locales', 'opensOn', 'applyUrl', 'applyEmail', 'occupationCode'],
];
const parts = [
  ...['*', 'responsibilities', 'requirements', 'niceToHaves', 'benefits', 'seo'],
  ...['department', 'locations', 'locations.country', 'countries'],
];
const pageParts = ['*', 'labels', 'company', 'company.logo', 'locales'];
const long = (length: number) => 'x'.repeat(length);

type Value = string | string[];
/** Where it is asked, what, where the problem is, the value, and what is said to be allowed. */
type Case = [string[], string, string, Value, string[] | RegExp];

const ofLanguages: Case[] = [
  [everywhere, 'locale=it', 'locale', 'it', languages],
  [everywhere, 'locale=*', 'locale', '*', languages],
  [everywhere, 'locale=all', 'locale', 'all', languages],
  [everywhere, 'locale=FR', 'locale', 'FR', languages],
  [everywhere, 'locale=fr-CA', 'locale', 'fr-CA', languages],
  [everywhere, 'locale=fr,en', 'locale', 'fr,en', languages],
  [everywhere, 'locale=', 'locale', '', /At least 1 characters/],
  [everywhere, `locale=${long(36)}`, 'locale', long(36), /At most 35 characters/],
  [everywhere, 'locale=%00', 'locale', '\0', /U\+0000/],
  [everywhere, 'locale[]=en', 'locale', ['en'], /Give one value/],
  [everywhere, 'locale=en&locale=fr', 'locale', ['en', 'fr'], /Give one value/],
];

const ofStatus: Case[] = ['draft', 'modified', '', 'Published'].map((value) => [
  everywhere,
  `status=${value}`,
  'status',
  value,
  ['published'],
]);

const filtered = [list, countries];
const wherever = [list, one, changes];
const countryRule = /two capital letters of a country in ISO 3166-1/;
const ofFilters: Case[] = [
  [filtered, 'filters[countries][code]=fr', 'filters countries code $eq', 'fr', countryRule],
  [filtered, 'filters[countries][code]=FRA', 'filters countries code $eq', 'FRA', countryRule],
  [filtered, 'filters[countries][code]=', 'filters countries code $eq', '', countryRule],
  [
    filtered,
    'filters[countries][code][$in][]=FR&filters[countries][code][$in][]=x',
    'filters countries code $in 1',
    'x',
    countryRule,
  ],
  [
    filtered,
    'filters[locations][country][code]=France',
    'filters locations country code $eq',
    'France',
    countryRule,
  ],
  [filtered, 'filters[department][key]=', 'filters department key $eq', '', /At least 1/],
  [
    filtered,
    `filters[department][key]=${long(61)}`,
    'filters department key $eq',
    long(61),
    /At most 60 characters/,
  ],
  [filtered, 'filters[workplace]=office', 'filters workplace $eq', 'office', workplaces],
  [filtered, 'filters[workplace]=Remote', 'filters workplace $eq', 'Remote', workplaces],
  [filtered, 'filters[workplace][$in]=', 'filters workplace $in 0', '', workplaces],
  [
    filtered,
    'filters[workplace][]=onsite&filters[workplace][]=moon',
    'filters workplace $in 1',
    'moon',
    workplaces,
  ],
  [
    filtered,
    'filters[workplace][$eq]=onsite&filters[workplace][$eq]=remote',
    'filters workplace $eq',
    ['onsite', 'remote'],
    workplaces,
  ],
  [
    filtered,
    'filters[employmentType]=full_time',
    'filters employmentType $eq',
    'full_time',
    employmentTypes,
  ],
  [
    filtered,
    'filters[employmentType][$in]=INTERN,OTHER',
    'filters employmentType $in 0',
    'INTERN,OTHER',
    employmentTypes,
  ],
  [filtered, 'filters[slug]=', 'filters slug $eq', '', /At least 1/],
  [filtered, 'filters[slug]=a%00b', 'filters slug $eq', 'a\0b', /U\+0000/],
  [filtered, 'filters[slug][$eq][]=a', 'filters slug $eq', ['a'], /Give one value/],
  [filtered, `filters[reference]=${long(256)}`, 'filters reference $eq', long(256), /At most 255/],
  [filtered, 'filters[documentId][$in][]=', 'filters documentId $in 0', '', /At least 1/],
];

const ofSort: Case[] = [
  [[list], 'sort=salary', 'sort 0', 'salary', sorts],
  [[list], 'sort=relevance', 'sort', ['relevance'], ['datePosted', 'closesOn', 'title']],
  [[list], 'sort=title:up', 'sort 0', 'title:up', sorts],
  [[list], 'sort=closesOn,createdAt', 'sort 1', 'createdAt', sorts],
  [[list], 'sort[]=title&sort[]=department.key', 'sort 1', 'department.key', sorts],
  [
    [list],
    'sort=title,title,title,title',
    'sort',
    ['title', 'title', 'title', 'title'],
    /At most 3 values/,
  ],
];

const ofFields: Case[] = ['password', 'localizations', 'id', 'publishedAt', 'createdBy', ''].map(
  (field) => [wherever, `fields=title,${field}`, 'fields 1', field, fields],
);

const ofPopulate: Case[] = [
  [wherever, 'populate=localizations', 'populate 0', 'localizations', parts],
  [wherever, 'populate[localizations]=true', 'populate 0', 'localizations', parts],
  [wherever, 'populate=benefits,createdBy', 'populate 1', 'createdBy', parts],
  [wherever, 'populate=deep', 'populate 0', 'deep', parts],
  [wherever, 'populate=', 'populate 0', '', parts],
  [wherever, 'populate=department.names', 'populate 0', 'department.names', parts],
  [wherever, 'populate[department][populate][names]=true', 'populate 0', 'department.names', parts],
  [[careersPage], 'populate=localizations', 'populate 0', 'localizations', pageParts],
];

const pageCases: [string, string, string[] | RegExp][] = [
  ['page', '0', /At least 1/],
  ['page', '-1', /whole number/],
  ['page', '1.5', /whole number/],
  ['page', 'two', /whole number/],
  ['page', '', /whole number/],
  ['page', '1000001', /At most 1000000/],
  ['page', '9'.repeat(400), /“99/],
  ['pageSize', '0', /At least 1/],
  ['pageSize', '101', /At most 100/],
  ['pageSize', 'all', /whole number/],
  ['start', '-1', /whole number/],
  ['start', '100000001', /At most 100000000/],
  ['limit', '0', /At least 1/],
  ['limit', '-1', /whole number/],
  ['limit', '101', /At most 100/],
  ['withCount', 'yes', ['true', 'false', '1', '0']],
  ['withCount', '', ['true', 'false', '1', '0']],
];
const ofPages = pageCases.map(([name, value, allowed]): Case => [
  [list],
  `pagination[${name}]=${value}`,
  `pagination ${name}`,
  value,
  allowed,
]);

const cursors: [string, RegExp][] = [
  ['', /At least 1/],
  ['2026-03-01', /no cursor/],
  ['0', /no cursor/],
  [long(1001), /At most 1000/],
];
const ofChanges = [
  ...cursors.map(([value, allowed]): Case => [
    [changes],
    `since=${value}`,
    'since',
    value,
    allowed,
  ]),
  [[changes], 'since[]=a', 'since', ['a'], /Give one value/] as Case,
  [[changes], 'pagination[pageSize]=101', 'pagination pageSize', '101', /At most 100/] as Case,
];

/** Every bad value of every parameter, at every endpoint that has it. */
export const badInput = [
  ofLanguages,
  ofStatus,
  ofFilters,
  ofSort,
  ofFields,
  ofPopulate,
  ofPages,
  ofChanges,
]
  .flat()
  .flatMap(([paths, query, ...expected]) =>
    paths.map((path) => [`${path}?${query}`, ...expected] as const),
  );
