import type { Refusal } from '../bulk/answer';
import type { Done } from '../bulk/in-portions';
import { languagesOf, type Offer } from '../bulk/offer';
import { languageName } from './language-name';
import { joined } from './list';
import { obstacleWords } from './obstacle';
import type { NameField } from './publishing';
import type { Reader } from './say';

/** What will be done: “Publish 500 offers in French.” */
export function questionWords(offers: Offer[], { say, locale }: Reader): string {
  const languages = joined(
    languagesOf(offers).map((code) =>
      say('listed-language', { language: languageName(code, locale) }),
    ),
    locale,
  );
  return say('bulk.question', { count: offers.length, languages });
}

/** How far it is: “137 of 500 published”. */
export function progressWords(
  { published, refused }: { published: number; refused: number },
  total: number,
  { say }: Reader,
): string {
  if (refused === 0) return say('bulk.progress', { published, total });
  return say('bulk.progress-refused', { published, total, refused });
}

type Result = Done<Offer, unknown>;

export const publishedWords = ({ published }: Result, { say }: Reader) =>
  say('bulk.published', { count: published.length });

export const refusedWords = ({ refused }: Result, { say }: Reader) =>
  say('bulk.refused', { count: refused.length });

export const leftWords = ({ left }: Result, { say }: Reader) =>
  say('bulk.left', { count: left.length });

/** What was done, in short: “497 offers were published. 3 were not.” */
export function resultWords(done: Result, reader: Reader): string {
  const { refused, left, brokenBy } = done;
  return [
    publishedWords(done, reader),
    ...(refused.length > 0 ? [refusedWords(done, reader)] : []),
    ...(brokenBy ? [reader.say(`bulk.${brokenBy}`)] : []),
    ...(left.length > 0 ? [leftWords(done, reader)] : []),
  ].join(' ');
}

/** Why the server did not publish an offer. */
export function refusalWords(refusal: Refusal, reader: Reader, nameField: NameField): string[] {
  if (refusal.code !== 'obstacles') return [reader.say(`refusal.${refusal.code}`)];
  return refusal.obstacles.map((obstacle) => obstacleWords(obstacle, reader, nameField));
}

/** What an offer is called: by its title, by its reference if it has none. */
export function offerName({ title, reference }: Offer, { say }: Reader): string {
  return title?.trim() || reference || say('bulk.untitled');
}
