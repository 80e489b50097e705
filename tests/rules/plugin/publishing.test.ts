import fc from 'fast-check';
import { publishingWords } from '../../../src/plugins/careers/admin/src/words/publishing';
import type { Publishing, Reason } from '../../../src/plugins/careers/shared/on-the-website';
import { readerOf } from './reader';

const labels: Record<string, string> = {
  title: 'Title',
  summary: 'Summary',
  salaryMin: 'Lowest salary',
  opensOn: 'Opening day',
  closesOn: 'Last day',
};
const nameField = (field: string) => labels[field] ?? field;

type Case = Partial<Publishing> & Pick<Publishing, 'effect'>;

function said(
  publishing: Case,
  { locale = 'en-GB', isLive = false, reasons = [] as Reason[] } = {},
) {
  const whole = { obstacles: [], changes: [], otherLanguages: [], ...publishing };
  return publishingWords({ isLive, reasons, publishing: whole }, readerOf(locale), nameField).join(
    ' ',
  );
}

describe('what publishing now would do', () => {
  test.each<[Case, string]>([
    [{ effect: 'impossible' }, 'It cannot be published yet:'],
    [{ effect: 'nothing' }, 'Publishing now would change nothing: the draft is what is published.'],
    [{ effect: 'goes-live' }, 'Publishing now would show it at once.'],
    [{ effect: 'goes-live-on', on: '2026-12-03' }, 'Publishing now would show it from 3 December.'],
    [
      { effect: 'stays-hidden' },
      'Publishing now would not show it: it would stay hidden, because its closing day has passed.',
    ],
    [{ effect: 'changes' }, 'Publishing now would change what visitors see.'],
    [{ effect: 'changes', changes: ['title'] }, 'Publishing now would change “Title”.'],
    [
      { effect: 'changes', changes: ['title', 'summary', 'salaryMin'] },
      'Publishing now would change “Title”, “Summary” and “Lowest salary”.',
    ],
    [
      {
        effect: 'changes',
        changes: ['title', 'salaryMin'],
        otherLanguages: ['fr', 'de'],
      },
      'Publishing now would change “Title” and “Lowest salary”. ' +
        'In French and German it would change “Lowest salary” too.',
    ],
    [
      { effect: 'goes-live', changes: ['closesOn'] },
      'Publishing now would show it at once. It would change “Last day”.',
    ],
  ])('%j', (publishing, sentence) => {
    expect(said(publishing)).toBe(sentence);
  });

  test.each<[Case, string]>([
    [
      { effect: 'goes-live-on', on: '2026-12-03', changes: ['opensOn'] },
      'Publishing now would take it off the website until 3 December: it opens only then. ' +
        'It would change “Opening day”.',
    ],
    [
      { effect: 'stays-hidden', changes: ['closesOn'] },
      'Publishing now would take it off the website: its closing day has passed. ' +
        'It would change “Last day”.',
    ],
  ])('to what visitors see today: %j', (publishing, sentence) => {
    expect(said(publishing, { isLive: true })).toBe(sentence);
  });

  test('in German and in French', () => {
    const publishing: Case = {
      effect: 'changes',
      changes: ['title', 'salaryMin'],
      otherLanguages: ['es', 'en'],
    };
    expect(said(publishing, { locale: 'de' })).toBe(
      'Eine Veröffentlichung würde jetzt „Title“ und „Lowest salary“ ändern. ' +
        'Sie würde „Lowest salary“ auch auf Spanisch und Englisch ändern.',
    );
    expect(said(publishing, { locale: 'fr' })).toBe(
      'Publier maintenant modifierait «\u00a0Title\u00a0» et «\u00a0Lowest salary\u00a0». ' +
        'Cela modifierait aussi «\u00a0Lowest salary\u00a0» en espagnol et en anglais.',
    );
  });

  test('a language that nobody has seen yet has no changes to name, but others may', () => {
    const publishing: Case = {
      effect: 'goes-live',
      changes: ['title', 'summary'],
      otherLanguages: ['fr'],
    };
    expect(said(publishing, { reasons: [{ code: 'not-published' }] })).toBe(
      'Publishing now would show it at once. ' +
        'In French it would change the facts that all languages share too.',
    );
  });

  test('names every change of what visitors see', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...Object.keys(labels)), { minLength: 1 }),
        (changes) => {
          const sentence = said({ effect: 'changes', changes });
          for (const field of Object.keys(labels)) {
            expect(sentence.includes(`“${labels[field]}”`)).toBe(changes.includes(field));
          }
        },
      ),
    );
  });
});
