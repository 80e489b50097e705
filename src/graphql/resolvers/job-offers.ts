import type { Core } from '@strapi/strapi';
import { answerOfferList } from '../../website/http/offer-list';
import { offerSelection } from '../offer-selection';
import { type Pagination, pageInfo } from '../page-info';
import { type Arguments, questionOf } from '../question';
import { type Selected, selectedBelow } from '../selected';
import { type Resolver, read } from './resolver';

/** One page of a list; nobody can see the total, so it is not counted. */
export const jobOffers =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args, _context, info) =>
    (await list(strapi, args, selectedBelow(info), false)).data;

/** One page of a list, how many there are, and where else. */
export const jobOffersConnection =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args, _context, info) => {
    const { nodes = {}, pageInfo: counted } = selectedBelow(info);
    const { data, meta } = await list(strapi, args, nodes, counted !== undefined);
    return {
      nodes: data,
      pageInfo: counted && pageInfo(meta.pagination as Pagination),
      elsewhere: meta.elsewhere,
    };
  };

async function list(strapi: Core.Strapi, args: Arguments, selected: Selected, withCount: boolean) {
  const question = questionOf(args);
  const pagination = { ...(question.pagination as object), withCount: String(withCount) };
  const selection = offerSelection(selected);
  return read(await answerOfferList(strapi, { ...question, pagination }, selection));
}
