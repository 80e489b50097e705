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
import { selectionOf } from '../queries/offer-json';
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

interface OfferAnswer extends Answer {
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
  send(strapi, ctx, await ask(strapi, ctx, { documentId: pathText(ctx.params.documentId) }));
}

/**
 * Answers `GET /api/job-offers/by-slug/:slug` in the same way; a slug the offer no longer has leads to
 * the one it has.
 */
export async function offerBySlug(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const asked = pathText(ctx.params.slug);
  const answer = await ask(strapi, ctx, { slug: asked });
  if (answer.slug === null || answer.slug === asked) return send(strapi, ctx, answer);
  ctx.body = null;
  ctx.status = 308;
  ctx.set('Location', `${encodeURIComponent(answer.slug)}${ctx.search}`);
}

function ask(strapi: Core.Strapi, ctx: Context, name: OfferName): Promise<OfferAnswer> {
  const { locale, ...parameters } = understand(offerDetailParameters, questionOf(ctx));
  const moment = { locale, at: now(strapi) };
  const statement = findOffer(moment, name, selectionOf(parameters, 'whole'));
  return askInLanguage<OfferAnswer>(strapi, statement, locale);
}

function send(strapi: Core.Strapi, ctx: Context, answer: OfferAnswer): void {
  if (answer.body !== null) return sendJson(ctx, withSeo(strapi, answer));
  const alternates = withPaths(siteOf(strapi).offerPath, answer.alternates);
  if (!answer.gone) ctx.notFound('There is no such offer in this language.', { alternates });
  else ctx.gone(farewells[answer.gone.reason], { ...withoutNulls(answer.gone), alternates });
}

/** A name in the path; what PostgreSQL's texts cannot hold (U+0000) becomes what no name holds. */
const pathText = (text: unknown) => String(text).replaceAll('\0', '\uFFFD');

/** A tombstone without what it does not know. */
function withoutNulls({ closedOn, goneAt, ...tombstone }: Tombstone) {
  return {
    ...tombstone,
    ...(closedOn !== null && { closedOn }),
    ...(goneAt !== null && { goneAt }),
  };
}
