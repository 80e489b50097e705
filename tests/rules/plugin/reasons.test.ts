import { reasonWords } from '../../../src/plugins/careers/admin/src/words/reason';
import type { Reason } from '../../../src/plugins/careers/shared/on-the-website';
import { readerOf } from './reader';

const opens = (on: string): Reason => ({ code: 'opens', on });
const lastOpen = (on: string): Reason => ({ code: 'closed', on });

describe('why an offer is not on the website, read on Sunday 22 November 2026', () => {
  test.each<[Reason, string, string, string]>([
    [
      { code: 'not-written' },
      'Not written in this language',
      'In dieser Sprache nicht verfasst',
      'Non rédigée dans cette langue',
    ],
    [{ code: 'not-published' }, 'Not published', 'Nicht veröffentlicht', 'Non publiée'],
    [opens('2026-12-03'), 'Opens on 3 December', 'Öffnet am 3. Dezember', 'Ouvre le 3 décembre'],
    [
      opens('2027-02-01'),
      'Opens on 1 February 2027',
      'Öffnet am 1. Februar 2027',
      'Ouvre le 1er février 2027',
    ],
    [
      lastOpen('2026-11-21'),
      'Closed since today',
      'Geschlossen seit heute',
      'Close depuis aujourd’hui',
    ],
    [
      lastOpen('2026-11-20'),
      'Closed since yesterday',
      'Geschlossen seit gestern',
      'Close depuis hier',
    ],
    [
      lastOpen('2026-11-15'),
      'Closed since Monday',
      'Geschlossen seit Montag',
      'Close depuis lundi',
    ],
    [
      lastOpen('2026-11-14'),
      'Closed: the last open day was 14 November',
      'Geschlossen: Der letzte offene Tag war der 14. November',
      'Close\u00a0: le dernier jour ouvert était le 14 novembre',
    ],
    [
      lastOpen('2025-11-14'),
      'Closed: the last open day was 14 November 2025',
      'Geschlossen: Der letzte offene Tag war der 14. November 2025',
      'Close\u00a0: le dernier jour ouvert était le 14 novembre 2025',
    ],
    // Where the company is, Monday has begun already.
    [
      lastOpen('2026-11-22'),
      'Closed since Monday',
      'Geschlossen seit Montag',
      'Close depuis lundi',
    ],
  ])('%j: %s', (reason, english, german, french) => {
    expect(reasonWords(reason, readerOf('en-GB'))).toBe(english);
    expect(reasonWords(reason, readerOf('de'))).toBe(german);
    expect(reasonWords(reason, readerOf('fr'))).toBe(french);
  });
});
