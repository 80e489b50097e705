import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { indeedFeed } from '../feeds/indeed/feed';
import { ojobpubFeed } from '../feeds/ojobpub/feed';
import { inPieces } from '../feeds/pieces';
import { understand } from '../parameters/understand';
import { wholeOffers } from './feeds-documents';
import { allLanguagesParameters } from './feeds-parameters';
import { sendStream } from './feeds-stream';
import { questionOf } from './question';
import { siteOf } from './site';

/** Answers `GET /api/feeds/indeed.xml`: all jobs for Indeed, and for those who read its format. */
export async function indeedXml(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { locale } = understand(allLanguagesParameters, questionOf(ctx));
  const text = indeedFeed({ site: siteOf(strapi), ...(await wholeOffers(strapi, locale)) });
  sendStream(ctx, 'application/xml; charset=utf-8', inPieces(text));
}

/** Answers `GET /.well-known/ojobpub.json`: all jobs as oJobPub 1.0. */
export async function ojobpubJson(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { locale } = understand(allLanguagesParameters, questionOf(ctx));
  const { changedAt, ...whole } = await wholeOffers(strapi, locale);
  const text = ojobpubFeed({ site: siteOf(strapi), ...whole }, changedAt);
  sendStream(ctx, 'application/json; charset=utf-8', inPieces(text));
}
