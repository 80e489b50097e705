import type { Core } from '@strapi/strapi';
import type { Alternate } from '../seo/paths';
import { type SeoSource, seoOf } from '../seo/seo';
import type { WholeOffer } from '../seo/whole-offer';
import type { Answer } from './answer';
import { siteOf } from './site';

/** What `seo` is made of; an offer that the body shows whole is not there a second time. */
export interface SeoFound extends Omit<SeoSource, 'offers'> {
  offers: { offer: WholeOffer | null; alternates: Alternate[] }[];
}

interface Served {
  data: object | object[];
}

/** Adds `seo` to the offers of a body, if it was asked for. */
export function withSeo(strapi: Core.Strapi, { body, seo }: Answer): string | null {
  if (body === null || !seo) return body;
  const answer = JSON.parse(body) as Served;
  const served = [answer.data].flat();
  const whole = seo.offers.map(({ offer, alternates }, index) => ({
    offer: offer ?? (served[index] as WholeOffer),
    alternates,
  }));
  const made = seoOf({ ...seo, offers: whole }, siteOf(strapi));
  const offers = served.map((offer, index) => ({ ...offer, seo: made[index] }));
  return JSON.stringify({ ...answer, data: Array.isArray(answer.data) ? offers : offers[0] });
}
