import type { Write } from '../door/writes';
import { type OfferRow, type SharedFacts } from '../job-offer';
import { draftsOf } from '../load-offer';
import { type Problem, refusal } from '../problem';
import { plainFacts, sharedFacts } from './facts';
import { sourceLanguageOf } from './source-language';

type Submitted = Record<string, unknown>;

/**
 * What is submitted, without what only the system writes. Over REST a value that differs from the
 * kept one is refused; a form of the admin panel just sends back what it was given.
 */
export function withoutKeptFacts(write: Write, data: Submitted, kept: Submitted): Submitted {
  const problems: Problem[] = [];
  for (const name of Object.keys(kept)) {
    const value = data[name];
    if (value === undefined || value === null || value === kept[name]) continue;
    const message = `“${name}” is kept by the system and cannot be written.`;
    problems.push({ path: [name], message, value });
  }
  refuseOverRest(write, problems);
  return Object.fromEntries(Object.entries(data).filter(([name]) => !(name in kept)));
}

/**
 * What an update may write: in the source language everything, in any other only its own words. The
 * shared facts of another language's form are left out; over REST they are refused when they differ.
 */
export function keepFactsOfSource(
  write: Write,
  data: Submitted,
  rows: OfferRow[],
  locale: string,
): Submitted {
  const source = sourceLanguageOf(rows);
  const sourceDraft = draftsOf(rows).find((row) => row.locale === source);
  const own = draftsOf(rows).find((row) => row.locale === locale);
  const kept = { sourceLanguage: source ?? locale, datePosted: own?.datePosted ?? null };
  const submitted = withoutKeptFacts(write, data, kept);
  if (!sourceDraft || locale === source) return submitted;

  const problems = sharedFacts
    .filter((name) => name in submitted && !isSame(name, submitted[name], sourceDraft))
    .map((name) => ({
      path: [name],
      message: `“${name}” is shared by all languages: change it in ${source}.`,
      value: submitted[name],
    }));
  refuseOverRest(write, problems);
  const entries = Object.entries(submitted).filter(([name]) => !isSharedFact(name));
  return Object.fromEntries(entries);
}

const isSharedFact = (name: string) => (sharedFacts as readonly string[]).includes(name);

function refuseOverRest({ strapi }: Write, problems: Problem[]): void {
  const request = strapi.requestContext.get();
  if (problems.length === 0 || request?.state.route?.info?.type !== 'content-api') return;
  throw refusal(problems.map(({ message }) => message).join(' '), problems);
}

function isSame(name: keyof SharedFacts, value: unknown, facts: SharedFacts): boolean {
  if (name === 'department') return pointsAt(value, facts.department);
  if (name === 'locations') return areSamePlaces(value, facts);
  const known = (plainFacts as readonly string[]).includes(name) ? facts[name] : undefined;
  return String(value ?? '') === String(known ?? '');
}

/** A relation as REST takes it: an id, a documentId, an object with one, or a list in `connect` or `set`. */
function pointsAt(value: unknown, target: { id: number; documentId: string } | null): boolean {
  if (value === null || value === undefined) return target === null;
  if (Array.isArray(value))
    return value.length === 1 ? pointsAt(value[0], target) : target === null;
  if (typeof value !== 'object') return value === target?.documentId || value === target?.id;
  const { connect, set, documentId, id } = value as Record<string, unknown>;
  if (connect ?? set) return pointsAt(connect ?? set, target);
  return documentId !== undefined ? documentId === target?.documentId : id === target?.id;
}

function areSamePlaces(value: unknown, { locations }: SharedFacts): boolean {
  if (!Array.isArray(value) || value.length !== locations.length) return false;
  return locations.every((location, index) => {
    const place = value[index] as Record<string, unknown>;
    const words = ['city', 'region', 'postalCode', 'street'] as const;
    return (
      pointsAt(place.country, location.country) &&
      words.every((name) => String(place[name] ?? '') === String(location[name] ?? ''))
    );
  });
}
