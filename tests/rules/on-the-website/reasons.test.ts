import {
  type Presence,
  closed,
  notPublished,
  notWritten,
  opens,
  reasonsOf,
} from '../../../src/publishing/on-the-website/reasons';

const today = '2026-03-10';
const always = { opensOn: null, closesOn: null };
const opening = (opensOn: string) => ({ opensOn, closesOn: null });
const closing = (closesOn: string) => ({ opensOn: null, closesOn });

const written = { isWritten: true, published: null, today };
const published = (days: Presence['published']): Presence => ({ ...written, published: days });

test.each([
  ['nothing written, nothing published', { ...written, isWritten: false }, true],
  ['a draft', written, false],
  ['published', published(always), false],
])('not written: %s', (_, presence, applies) => {
  expect(notWritten(presence)).toEqual(applies ? { code: 'not-written' } : null);
});

test.each([
  ['a draft', written, true],
  ['nothing written', { ...written, isWritten: false }, false],
  ['published', published(always), false],
])('not published: %s', (_, presence, applies) => {
  expect(notPublished(presence)).toEqual(applies ? { code: 'not-published' } : null);
});

test.each([
  ['tomorrow', opening('2026-03-11'), '2026-03-11'],
  ['next year', opening('2027-01-01'), '2027-01-01'],
  ['today: it is open', opening(today), null],
  ['yesterday', opening('2026-03-09'), null],
  ['on no day', always, null],
])('opens %s', (_, days, on) => {
  expect(opens(published(days))).toEqual(on && { code: 'opens', on });
});

test.each([
  ['yesterday', closing('2026-03-09'), '2026-03-09'],
  ['last year', closing('2025-12-31'), '2025-12-31'],
  ['today: it can still be seen', closing(today), null],
  ['tomorrow', closing('2026-03-11'), null],
  ['on no day', always, null],
])('closed %s', (_, days, on) => {
  expect(closed(published(days))).toEqual(on && { code: 'closed', on });
});

test('days of a draft are no reasons', () => {
  expect([opens(written), closed(written)]).toEqual([null, null]);
});

test('all reasons are told, and none for what can be seen', () => {
  expect(reasonsOf(published(always))).toEqual([]);
  expect(reasonsOf(written)).toEqual([{ code: 'not-published' }]);
  const never = { opensOn: '2026-03-12', closesOn: '2026-03-08' };
  expect(reasonsOf(published(never)).map(({ code }) => code)).toEqual(['opens', 'closed']);
});
