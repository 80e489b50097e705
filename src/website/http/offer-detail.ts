import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offerText } from '../paste/offer-text';
import { sendJson } from './answer';
import { withSeo } from './with-seo';
import {
  type OfferAnswer,
  type TextFormat,
  answerOffer,
  elsewhereOf,
  farewellOf,
  pathText,
} from './offer-answer';
import type { WholeOffer } from '../seo/whole-offer';
import { questionOf } from './question';

/** Answers `GET /api/job-offers/:documentId`: the whole offer, 410 if it is gone, else 404. */
export async function offerDetail(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const name = { documentId: pathText(ctx.params.documentId) };
  const answer = await answerOffer(strapi, name, questionOf(ctx));
  ctx.state.documentId = answer.documentId;
  send(strapi, ctx, answer);
}

/**
 * Answers `GET /api/job-offers/by-slug/:slug` in the same way; a slug the offer no longer has leads to
 * the one it has.
 */
export async function offerBySlug(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const slug = pathText(ctx.params.slug);
  const answer = await answerOffer(strapi, { slug }, questionOf(ctx));
  ctx.state.documentId = answer.documentId;
  if (answer.slug === null || answer.slug === slug) return send(strapi, ctx, answer);
  ctx.body = null;
  ctx.status = 308;
  ctx.set('Location', `${encodeURIComponent(answer.slug)}${ctx.search}`);
}

function send(strapi: Core.Strapi, ctx: Context, answer: OfferAnswer): void {
  if (answer.body !== null) {
    if (answer.format) return sendText(ctx, answer, answer.format);
    return sendJson(ctx, withSeo(strapi, answer));
  }
  const farewell = farewellOf(strapi, answer);
  if (farewell) return ctx.gone(farewell.message, farewell.details);
  const details = { alternates: elsewhereOf(strapi, answer) };
  return ctx.notFound('There is no such offer in this language.', details);
}

const mediaTypes: Record<TextFormat, string> = { text: 'text/plain', markdown: 'text/markdown' };

function sendText(ctx: Context, { body, seo }: OfferAnswer, format: TextFormat): void {
  if (!seo || body === null) return;
  const offer = seo.offers[0]?.offer ?? (JSON.parse(body) as { data: WholeOffer }).data;
  ctx.body = offerText(offer, seo.labels, format);
  ctx.type = `${mediaTypes[format]}; charset=utf-8`;
}
