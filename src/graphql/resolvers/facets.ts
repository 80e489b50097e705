import type { Core } from '@strapi/strapi';
import { answerFacetList } from '../../website/http/facet-list';
import { questionOf } from '../question';
import { type Resolver, read } from './resolver';

/** All facets at once: that costs one statement too. */
export const jobOfferFacets =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args) => {
    const { data, meta } = read<object>(await answerFacetList(strapi, questionOf(args)));
    return { ...data, ...meta };
  };
