import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { now } from '../../environment/clock';
import {
  fieldsParameter,
  localeParameter,
  populateParameter,
  statusParameter,
} from '../parameters/schemas';
import { understand } from '../parameters/understand';
import { type OfferName, findOffer } from '../queries/find-offer';
import { type Selection, selectionOf } from '../queries/offer-json';
import { questionOf } from './question';
import { siteOf } from './site';
import { type Alternate, withPaths } from '../seo/paths';
import { type Answer, askInLanguage, sendJson, withSeo } from './answer';

/** The parameters of `GET /api/job-offers/:documentId`. */
export const offerDetailParameters = z.strictObject({
  ...localeParameter,
  ...statusParameter,
  ...fieldsParameter,
  ...populateParameter,
});

interface Tombstone {
  reason: 'closed' | 'withdrawn' | 'deleted';
  closedOn: string | null;
  [fact: string]: unknown;
}

export interface OfferAnswer extends Answer {
  /** The slug it has today. */
  slug: string | null;
  gone: Tombstone | null;
  alternates: Alternate[];
}

const farewells: Record<Tombstone['reason'], string> = {
  closed: 'This position is closed.',
  withdrawn: 'This offer was withdrawn.',
  deleted: 'This offer was deleted.',
};

/** Answers `GET /api/job-offers/:documentId`: the whole offer, 410 if it is gone, else 404. */
export async function offerDetail(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const name = { documentId: pathText(ctx.params.documentId) };
  send(strapi, ctx, await answerOffer(strapi, name, questionOf(ctx)));
}

/**
 * Answers `GET /api/job-offers/by-slug/:slug` in the same way; a slug the offer no longer has leads to
 * the one it has.
 */
export async function offerBySlug(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const asked = pathText(ctx.params.slug);
  const answer = await answerOffer(strapi, { slug: asked }, questionOf(ctx));
  if (answer.slug === null || answer.slug === asked) return send(strapi, ctx, answer);
  ctx.body = null;
  ctx.status = 308;
  ctx.set('Location', `${encodeURIComponent(answer.slug)}${ctx.search}`);
}

/**
 * What the read model answers to a question about one offer, whoever asks it.
 *
 * @param selection what of the offer is served, where the question itself does not say it.
 */
export function answerOffer(
  strapi: Core.Strapi,
  name: OfferName,
  question: Record<string, unknown>,
  selection?: Selection,
): Promise<OfferAnswer> {
  const { locale, ...parameters } = understand(offerDetailParameters, question);
  const moment = { locale, at: now(strapi) };
  const statement = findOffer(moment, name, selection ?? selectionOf(parameters, 'whole'));
  return askInLanguage<OfferAnswer>(strapi, statement, locale);
}

function send(strapi: Core.Strapi, ctx: Context, answer: OfferAnswer): void {
  if (answer.body !== null) return sendJson(ctx, withSeo(strapi, answer));
  const farewell = farewellOf(strapi, answer);
  if (farewell) return ctx.gone(farewell.message, farewell.details);
  const alternates = withPaths(siteOf(strapi).offerPath, answer.alternates);
  ctx.notFound('There is no such offer in this language.', { alternates });
}

/** What is said of an offer that was seen once and is not any more; null if it never was. */
export function farewellOf(strapi: Core.Strapi, { gone, alternates }: OfferAnswer) {
  if (!gone) return null;
  const paths = withPaths(siteOf(strapi).offerPath, alternates);
  return {
    message: farewells[gone.reason],
    details: { ...withoutNulls(gone), alternates: paths },
  };
}

/** A name in the path; what PostgreSQL's texts cannot hold (U+0000) becomes what no name holds. */
export const pathText = (text: unknown) => String(text).replaceAll('\0', '\uFFFD');

/** A tombstone without what it does not know. */
function withoutNulls({ closedOn, goneAt, ...tombstone }: Tombstone) {
  return {
    ...tombstone,
    ...(closedOn !== null && { closedOn }),
    ...(goneAt !== null && { goneAt }),
  };
}
