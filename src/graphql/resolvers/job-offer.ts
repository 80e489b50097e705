import type { Core } from '@strapi/strapi';
import { now } from '../../environment/clock';
import { askInLanguage } from '../../website/http/answer';
import { withSeo } from '../../website/http/with-seo';
import {
  type OfferAnswer,
  farewellOf,
  offerDetailParameters,
  pathText,
} from '../../website/http/offer-answer';
import { refuse, understand } from '../../website/parameters/understand';
import { type OfferName, findOffer } from '../../website/queries/find-offer';
import { GoneError } from '../gone-error';
import { offerSelection } from '../offer-selection';
import { questionOf } from '../question';
import { selectedBelow } from '../selected';
import { type Resolver, read } from './resolver';

interface OneOffer {
  documentId?: string | null;
  slug?: string | null;
  locale?: unknown;
}

/**
 * One offer. An address it no longer has leads to it as well: there is no redirect in GraphQL, but the
 * answer has the present slug.
 */
export const jobOffer =
  (strapi: Core.Strapi): Resolver<OneOffer> =>
  async (_parent, { documentId, slug, ...asked }, _context, info) => {
    const name = nameOf(documentId, slug);
    const { locale } = understand(offerDetailParameters, questionOf(asked));
    const selection = offerSelection(selectedBelow(info));
    const statement = findOffer({ locale, at: now(strapi) }, name, selection);
    const answer = await askInLanguage<OfferAnswer>(strapi, statement, locale);
    if (answer.body !== null) return read(withSeo(strapi, answer)).data;
    const farewell = farewellOf(strapi, answer);
    if (farewell) throw new GoneError(farewell.message, farewell.details);
    return null;
  };

function nameOf(documentId?: string | null, slug?: string | null): OfferName {
  if (typeof documentId === 'string' && typeof slug !== 'string') {
    return { documentId: pathText(documentId) };
  }
  if (typeof slug === 'string' && typeof documentId !== 'string') return { slug: pathText(slug) };
  const allowed = ['documentId', 'slug'];
  throw refuse([{ path: ['documentId'], message: 'Give either documentId or slug.', allowed }]);
}
