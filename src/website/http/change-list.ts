import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import { type Cursor, type Place, readCursor, writeCursor } from '../changes/cursor';
import {
  fieldsParameter,
  localeParameter,
  pageSizeParameter,
  populateParameter,
  sinceParameter,
  statusParameter,
} from '../parameters/schemas';
import { refuse, understand } from '../parameters/understand';
import { listChanges } from '../queries/list-changes';
import { selectionOf } from '../queries/offer-json';
import { type SeoSource, seoOf } from '../seo/seo';
import { askInLanguage, sendJson } from './answer';
import { questionOf } from './question';
import { siteOf } from './site';

/** The parameters of `GET /api/job-offers/changes`. */
export const changeListParameters = z.strictObject({
  ...sinceParameter,
  ...localeParameter,
  ...statusParameter,
  ...fieldsParameter,
  ...populateParameter,
  ...pageSizeParameter,
});

const USUAL_SIZE = 100;

interface FoundChanges {
  locale: string | null;
  languages: string[];
  body: null;
  number: number;
  day: string;
  /** The oldest day a cursor may be of. */
  oldest: string;
  entries: { place: Place; text: string; seo: SeoSource['offers'][0] | null }[];
  surroundings: Surroundings | null;
}

interface Surroundings {
  defaultLocale: string;
  pages: Record<string, Pick<SeoSource, 'employer' | 'labels'>>;
}

/** Answers `GET /api/job-offers/changes`: what an address answers otherwise since a cursor. */
export async function changeList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { since, locale, ...parameters } = understand(changeListParameters, questionOf(ctx));
  const keys = strapi.config.get<string[]>('server.app.keys');
  const cursor = since === undefined ? { since: null } : cursorOf(since, keys);
  const limit = parameters['pagination[pageSize]'] ?? USUAL_SIZE;
  const selection = selectionOf(parameters, 'card');
  const statement = listChanges({
    locale,
    at: now(strapi),
    since: cursor.since,
    after: cursor.after,
    limit,
    selection,
  });
  const found = await askInLanguage<FoundChanges>(strapi, statement, locale);
  if (isTooOld(cursor, found)) {
    const message = 'This cursor is too old. Read everything anew, without “since”.';
    return ctx.gone(message, { reason: 'expired' });
  }
  const { entries } = found;
  const hasMore = entries.length > limit;
  const page = entries.slice(0, limit);
  const meta = { cursor: writeCursor(nextCursor(cursor, found, page, hasMore), keys), hasMore };
  const data = page.map((entry) => textOf(strapi, entry, found.surroundings));
  sendJson(ctx, `{"data":[${data.join(',')}],"meta":${JSON.stringify(meta)}}`);
}

function cursorOf(text: string, keys: string[]): Cursor {
  const cursor = readCursor(text, keys);
  if (cursor) return cursor;
  const message = 'This is no cursor of this site. Take the one that an answer gave, whole.';
  throw refuse([{ path: ['since'], message, value: text }]);
}

/** Older than tombstones are kept, or of a day before the database was put back to an earlier state. */
function isTooOld({ since, until }: Cursor, { oldest, number }: FoundChanges): boolean {
  const position = since ?? until;
  return position !== undefined && (position.day < oldest || position.number > number);
}

function nextCursor(
  cursor: Cursor,
  { number, day }: FoundChanges,
  page: FoundChanges['entries'],
  hasMore: boolean,
): Cursor {
  const until = cursor.until ?? { number, day };
  const last = page.at(-1);
  return hasMore && last ? { since: cursor.since, until, after: last.place } : { since: until };
}

function textOf(
  strapi: Core.Strapi,
  { text, seo, place: [, , locale] }: FoundChanges['entries'][0],
  surroundings: Surroundings | null,
): string {
  const page = surroundings?.pages[locale];
  if (!seo || !surroundings || !page) return text;
  const entry = JSON.parse(text) as { offer: object };
  const { defaultLocale } = surroundings;
  const [made] = seoOf({ offers: [seo], defaultLocale, ...page }, siteOf(strapi));
  return JSON.stringify({ ...entry, offer: { ...entry.offer, seo: made } });
}
