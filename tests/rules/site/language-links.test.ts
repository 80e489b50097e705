import { languageLinks } from '../../../site/lib/language-links';

const language = (code: string, offerCount: number) => ({
  code,
  name: code,
  dir: 'ltr' as const,
  isDefault: code === 'en',
  offerCount,
  countryCount: 1,
});

const page = (locale: string) =>
  ({ locale, locales: [language('en', 17), language('fr', 10), language('it', 0)] }) as Parameters<
    typeof languageLinks
  >[0];

const shown = (...question: Parameters<typeof languageLinks>) =>
  languageLinks(...question).map(({ path, count, current }) => ({ path, count, current }));

test('a list leads to the lists of the languages that have offers, with their counts', () => {
  expect(shown(page('en'))).toEqual([
    { path: '/en', count: 17, current: true },
    { path: '/fr', count: 10, current: false },
  ]);
});

test('a language without offers is shown to those who read it', () => {
  expect(shown(page('it')).at(-1)).toEqual({ path: '/it', count: 0, current: true });
});

test('an offer leads to itself in the languages it has, else to the list', () => {
  const alternates = [{ locale: 'en', slug: 'diver', path: '/en/jobs/diver' }];
  expect(shown(page('en'), alternates)).toEqual([
    { path: '/en/jobs/diver', count: undefined, current: true },
    { path: '/fr', count: 10, current: false },
  ]);
});
