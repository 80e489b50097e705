import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Sql } from 'sql-template-tag';
import { askWebsite } from '../database';
import { refuse } from '../parameters/understand';
import type { SeoFound } from './with-seo';

/** What every statement of the website answers: the language it found and the body, ready to be sent. */
export interface Answer {
  /** Null when nobody knows the language that was asked for. */
  locale: string | null;
  languages: string[];
  body: string | null;
  /** What `seo` is made of, where it was asked for. */
  seo?: SeoFound | null;
}

/**
 * Asks the read model and makes sure that the language exists.
 *
 * @param isUsual see `askWebsite`.
 * @throws {errors.ValidationError} naming the languages there are.
 */
export async function askInLanguage<Found extends Answer = Answer>(
  strapi: Core.Strapi,
  statement: Sql,
  locale: string | undefined,
  isUsual = false,
): Promise<Found> {
  const [answer] = await askWebsite<Found>(strapi, statement, isUsual);
  if (!answer) throw new Error('The read model did not answer.');
  if (answer.locale === null) {
    const allowed = answer.languages ?? [];
    const message = `“${locale}” is not a language of this site. Use one of: ${allowed.join(', ')}.`;
    throw refuse([{ path: ['locale'], message, value: locale, allowed }]);
  }
  return answer;
}

/** Sends a body that the database has written as JSON already. */
export function sendJson(ctx: Context, body: string | null): void {
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}
