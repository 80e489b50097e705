import { sharedFacts } from '../../../../../publishing/shared-facts/facts';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { longDay } from './day';
import { languageName } from './language-name';
import { joined } from './list';
import type { Reader } from './say';

type Language = Pick<LanguageOnTheWebsite, 'isLive' | 'reasons' | 'publishing'>;
/** What a field is called in the form. */
export type NameField = (field: string) => string;

const shared: readonly string[] = sharedFacts;

/** What publishing a language now would do, sentence by sentence. */
export function publishingWords(language: Language, reader: Reader, nameField: NameField) {
  const { effect } = language.publishing;
  const first = effectWords(language, reader, nameField);
  if (effect === 'impossible' || effect === 'nothing') return [first];
  return [
    first,
    ...(effect === 'changes' ? [] : changeWords(language, reader, nameField)),
    ...elsewhereWords(language, reader, nameField),
  ];
}

function effectWords(
  { isLive, publishing }: Language,
  reader: Reader,
  nameField: NameField,
): string {
  const { effect, on, changes } = publishing;
  switch (effect) {
    case 'goes-live-on': {
      const day = on ? longDay(on, reader) : '';
      return reader.say(isLive ? 'publishing.hides-until' : 'publishing.goes-live-on', { day });
    }
    case 'stays-hidden':
      return reader.say(isLive ? 'publishing.hides' : 'publishing.stays-hidden');
    case 'changes':
      if (changes.length === 0) return reader.say('publishing.changes-what-is-seen');
      return reader.say('publishing.changes', { fields: named(changes, reader, nameField) });
    default:
      return reader.say(`publishing.${effect}`);
  }
}

/** What differs from something published that visitors do not see. */
function changeWords({ reasons, publishing }: Language, reader: Reader, nameField: NameField) {
  const isNew = reasons.some(({ code }) => code === 'not-written' || code === 'not-published');
  if (isNew || publishing.changes.length === 0) return [];
  const fields = named(publishing.changes, reader, nameField);
  return [reader.say('publishing.also-changes', { fields })];
}

function elsewhereWords({ publishing }: Language, reader: Reader, nameField: NameField) {
  const { changes, otherLanguages } = publishing;
  if (otherLanguages.length === 0) return [];
  const languages = joined(
    otherLanguages.map((code) =>
      reader.say('listed-language', { language: languageName(code, reader.locale) }),
    ),
    reader.locale,
  );
  const facts = changes.filter((field) => shared.includes(field));
  if (facts.length === 0) return [reader.say('publishing.facts-elsewhere', { languages })];
  const fields = named(facts, reader, nameField);
  return [reader.say('publishing.elsewhere', { languages, fields })];
}

function named(fields: string[], { say, locale }: Reader, nameField: NameField): string {
  return joined(
    fields.map((field) => say('quoted-field', { field: nameField(field) })),
    locale,
  );
}
