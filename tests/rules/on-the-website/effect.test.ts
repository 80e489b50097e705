import { type Outcome, effectOf } from '../../../src/publishing/on-the-website/effect';

const always = { opensOn: null, closesOn: null };

/** A draft of a language that is live, without any change. */
const unchanged: Outcome = {
  obstacles: [],
  isPublished: true,
  isLive: true,
  changes: [],
  otherLanguages: [],
  days: always,
  today: '2026-03-10',
};
const isNew = { isPublished: false, isLive: false };
const changed = { changes: ['title'] };
const opensTomorrow = { days: { opensOn: '2026-03-11', closesOn: null } };
const closedYesterday = { days: { opensOn: null, closesOn: '2026-03-09' } };
const obstacles = [{ path: ['title'], message: 'Give the offer a title.' }];

const outcomes: [string, Partial<Outcome>, object][] = [
  ['something is missing', { ...isNew, obstacles }, { effect: 'impossible' }],
  ['something is missing in a change', { ...changed, obstacles }, { effect: 'impossible' }],
  ['nothing has changed', {}, { effect: 'nothing' }],
  [
    'nothing has changed, before it opens',
    { ...opensTomorrow, isLive: false },
    { effect: 'nothing' },
  ],
  ['it was never published', isNew, { effect: 'goes-live' }],
  [
    'it closes today',
    { ...isNew, days: { ...always, closesOn: '2026-03-10' } },
    { effect: 'goes-live' },
  ],
  ['a change makes it open', { ...changed, isLive: false }, { effect: 'goes-live' }],
  [
    'it is new and opens tomorrow',
    { ...isNew, ...opensTomorrow },
    { effect: 'goes-live-on', on: '2026-03-11' },
  ],
  [
    'a change lets it open tomorrow',
    { ...changed, ...opensTomorrow },
    { effect: 'goes-live-on', on: '2026-03-11' },
  ],
  ['it is new and closed yesterday', { ...isNew, ...closedYesterday }, { effect: 'stays-hidden' }],
  ['a change closes it', { ...changed, ...closedYesterday }, { effect: 'stays-hidden' }],
  ['a text has changed', changed, { effect: 'changes' }],
  ['only other languages get new facts', { otherLanguages: ['fr'] }, { effect: 'changes' }],
];

test.each(outcomes)('%s', (_, outcome, effect) => {
  expect(effectOf({ ...unchanged, ...outcome })).toEqual(effect);
});
