import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { now } from '../../environment/clock';
import {
  fieldsParameter,
  localeParameter,
  populateParameter,
  statusParameter,
} from '../parameters/schemas';
import { understand } from '../parameters/understand';
import { markups } from '../paste/offer-text';
import { type OfferName, findOffer } from '../queries/find-offer';
import { type Selection, selectionOf } from '../queries/offer-json';
import { type Alternate, withPaths } from '../seo/paths';
import { type Answer, askInLanguage } from './answer';
import { siteOf } from './site';

/** The kinds of text an offer can be pasted as. */
export type TextFormat = keyof typeof markups;

/** The parameters of `GET /api/job-offers/:documentId`; `format` asks for the offer as a text to paste. */
export const offerDetailParameters = z.strictObject({
  ...localeParameter,
  ...statusParameter,
  ...fieldsParameter,
  ...populateParameter,
  format: z.enum(Object.keys(markups) as TextFormat[]).optional(),
});

interface Tombstone {
  reason: 'closed' | 'withdrawn' | 'deleted';
  closedOn: string | null;
  [fact: string]: unknown;
}

/** One offer as the read model knows it: visible (`body`), gone, or never seen. */
export interface OfferAnswer extends Answer {
  /** The document that has, or had, the name that was asked for. */
  documentId: string | null;
  /** The slug it has today. */
  slug: string | null;
  gone: Tombstone | null;
  /** Where else it can be seen, if it cannot be seen here. */
  alternates: Alternate[] | null;
  format?: TextFormat | undefined;
}

const farewells: Record<Tombstone['reason'], string> = {
  closed: 'This position is closed.',
  withdrawn: 'This offer was withdrawn.',
  deleted: 'This offer was deleted.',
};

/** Asks for one offer; `selection` says what of it is needed, if the query does not. */
export async function answerOffer(
  strapi: Core.Strapi,
  name: OfferName,
  query: Record<string, unknown>,
  selection?: Selection,
): Promise<OfferAnswer> {
  const { locale, format, ...parameters } = understand(offerDetailParameters, query);
  const moment = { locale, at: now(strapi) };
  const statement = findOffer(moment, name, selection ?? selectionOf(parameters, 'whole'));
  return { ...(await askInLanguage<OfferAnswer>(strapi, statement, locale, true)), format };
}

/** Where else an offer that is not here can be seen. */
export const elsewhereOf = (strapi: Core.Strapi, { alternates }: OfferAnswer) =>
  withPaths(siteOf(strapi).offerPath, alternates ?? []);

/** What is said of an offer that is gone; undefined for one that never was. */
export function farewellOf(strapi: Core.Strapi, answer: OfferAnswer) {
  if (!answer.gone) return undefined;
  const { closedOn, goneAt, ...tombstone } = answer.gone;
  return {
    message: farewells[tombstone.reason],
    details: {
      ...tombstone,
      ...(closedOn !== null && { closedOn }),
      ...(goneAt !== null && { goneAt }),
      alternates: elsewhereOf(strapi, answer),
    },
  };
}

/** A name in a path; what PostgreSQL's texts cannot hold (U+0000) becomes what no name holds. */
export const pathText = (text: unknown) => String(text).replaceAll('\0', '\uFFFD');
