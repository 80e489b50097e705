import type { Context } from 'koa';
import { changeList } from '../../../website/http/change-list';
import { facetList } from '../../../website/http/facet-list';
import { offerBySlug } from '../../../website/http/offer-detail';
import { readersOf } from '../../../website/rights/readers';

const FIND = 'api::job-offer.job-offer.find';
const FIND_ONE = 'api::job-offer.job-offer.findOne';

/**
 * Fixed paths stand before `:documentId`. Handlers that are functions share the scope of `find` or
 * `findOne`, so that one checkbox governs everything an offer is shown in.
 */
export default {
  routes: [
    { method: 'GET', path: '/job-offers', handler: 'job-offer.find', config: readersOf(FIND) },
    {
      method: 'GET',
      path: '/job-offers/facets',
      handler: (ctx: Context) => facetList(strapi, ctx),
      config: readersOf(FIND),
    },
    {
      method: 'GET',
      path: '/job-offers/changes',
      handler: (ctx: Context) => changeList(strapi, ctx),
      config: readersOf(FIND),
    },
    {
      method: 'GET',
      path: '/job-offers/by-slug/:slug',
      handler: (ctx: Context) => offerBySlug(strapi, ctx),
      config: readersOf(FIND_ONE),
    },
    {
      method: 'GET',
      path: '/job-offers/:documentId',
      handler: 'job-offer.findOne',
      config: readersOf(FIND_ONE),
    },
    { method: 'POST', path: '/job-offers', handler: 'job-offer.create' },
    { method: 'PUT', path: '/job-offers/:id', handler: 'job-offer.update' },
    { method: 'DELETE', path: '/job-offers/:id', handler: 'job-offer.delete' },
  ],
};
