import { countriesIn, fullAccessToken, send } from '../../support/api';
import { setToday } from '../../support/clock';
import { draftOffer, locationsIn, publishedOffer, translate } from '../../support/offers';
import { removeOffers } from '../../support/rows';

type Send = (method: string, path: string, data?: object) => Promise<{ documentId: string }>;

const words = {
  title: 'Diver',
  responsibilities: [{ text: 'Dive' }],
  applyEmail: 'jobs@example.org',
};
let token: string;

/** Sends a write with a full-access token, which must succeed. */
const rest: Send = async (method, path, data) => {
  const answer = await send<{ documentId: string }>(method, path, data && { data }, token);
  expect(answer.error).toBeUndefined();
  return answer.data;
};

beforeAll(async () => {
  token = await fullAccessToken();
});

beforeEach(async () => {
  await removeOffers();
  setToday('2026-03-10');
});

/** Writing a new offer in France, and the languages in which France then shows. */
const created: [string, string, string[]][] = [
  ['POST', '', ['en']],
  ['POST ?status=published', '?status=published', ['en']],
  ['POST ?status=draft', '?status=draft', []],
  ['POST in French', '?locale=fr', ['fr']],
  ['POST of a French draft', '?locale=fr&status=draft', []],
];

test.each(created)(
  'over REST, %s shows the country where it should',
  async (_, query, languages) => {
    await rest('POST', `/job-offers${query}`, { ...words, locations: await locationsIn(['FR']) });
    expect(await languagesWithCountries()).toEqual(languages);
  },
);

/** Changing an offer in France that is published in English and drafted in French. */
const changed: [string, string, string, object | undefined, string[]][] = [
  ['PUT', 'PUT', '', { title: 'Deep diver' }, ['en']],
  ['PUT in French', 'PUT', '?locale=fr', { title: 'Plongeuse' }, ['en', 'fr']],
  ['PUT of a French draft', 'PUT', '?locale=fr&status=draft', { title: 'Plongeuse' }, ['en']],
  ['PUT in a new language', 'PUT', '?locale=de', { ...words, title: 'Taucher' }, ['en', 'de']],
  ['DELETE', 'DELETE', '', undefined, []],
  ['DELETE in French', 'DELETE', '?locale=fr', undefined, ['en']],
  ['DELETE in all languages', 'DELETE', '?locale=*', undefined, []],
];

test.each(changed)(
  'over REST, %s leaves the country where it should',
  async (_, method, query, data, languages) => {
    const documentId = await publishedOffer(['en'], { countries: ['FR'] });
    await translate(documentId, 'fr');
    await rest(method, `/job-offers/${documentId}${query}`, data);
    expect(await languagesWithCountries()).toEqual(languages);
  },
);

test('over REST, new countries of a draft show when it is published, and not before', async () => {
  const documentId = await draftOffer('en', { countries: ['FR'] });
  const path = `/job-offers/${documentId}`;
  await rest('PUT', path, {});
  await rest('PUT', `${path}?status=draft`, { locations: await locationsIn(['ES']) });
  expect(await countriesIn('en')).toEqual(['FR']);
  await rest('PUT', path, {});
  expect(await countriesIn('en')).toEqual(['ES']);
});

async function languagesWithCountries(): Promise<string[]> {
  const found: string[] = [];
  for (const locale of ['en', 'fr', 'de']) {
    if ((await countriesIn(locale)).length > 0) found.push(locale);
  }
  return found;
}
