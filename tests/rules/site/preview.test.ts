import { formatMoment } from '../../../site/lib/format';
import { draftAt, statusOf } from '../../../site/lib/draft';
import { previewLinks } from '../../../site/lib/preview';

test.each(['', 'abc', 'a.b', 'a.b.c.d', 'a.b.é', 'a.b.c\n'])(
  '“%s” is no link, and the CMS is not asked',
  async (token) => {
    const asked = jest.spyOn(globalThis, 'fetch');
    const found = await draftAt(token, 'en');
    expect(found).toEqual({ state: 'refused', reason: 'invalid' });
    expect(statusOf(found)).toBe(401);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  },
);

test('the language switch of a draft keeps its link', () => {
  const languages = [
    { code: 'en', name: 'English', dir: 'ltr' as const },
    { code: 'ar', name: 'العربية', dir: 'rtl' as const },
  ];
  expect(
    previewLinks('ar', languages, 'a.b.c').map(({ path, current }) => [path, current]),
  ).toEqual([
    ['/preview?token=a.b.c&locale=en', false],
    ['/preview?token=a.b.c&locale=ar', true],
  ]);
});

test.each([
  ['Europe/Berlin', 'March 18, 2026 at 12:30 AM'],
  ['America/New_York', 'March 17, 2026 at 7:30 PM'],
])('the end of a link is told by the clock of %s', (timeZone, expected) => {
  const said = formatMoment('en', '2026-03-17T23:30:00Z', timeZone);
  expect(said.replaceAll('\u202f', ' ')).toBe(expected);
});
