import type { z } from '@strapi/utils';
import { careersPageParameters } from '../http/careers-page';
import { changeListParameters } from '../http/change-list';
import { countryListParameters } from '../http/country-list';
import { facetListParameters } from '../http/facet-list';
import {
  allLanguagesParameters,
  jsonFeedParameters,
  rssParameters,
} from '../http/feeds-parameters';
import { offerDetailParameters } from '../http/offer-answer';
import { offerListParameters } from '../http/offer-list';
import type { Asked } from './asked';

/** A public address, what it may be asked, and what kind of answer it has. */
interface PublicRoute {
  path: RegExp;
  answer: Asked['answer'];
  parameters: z.ZodObject<z.ZodRawShape, z.core.$strict>;
}

const feed = (path: RegExp, parameters: PublicRoute['parameters']): PublicRoute => ({
  path,
  answer: 'feed',
  parameters,
});

/** The addresses whose answers are kept; the first that fits counts. */
export const publicRoutes: PublicRoute[] = [
  { path: /^\/api\/countries$/, answer: 'countries', parameters: countryListParameters },
  { path: /^\/api\/careers-page$/, answer: 'careers-page', parameters: careersPageParameters },
  { path: /^\/api\/job-offers$/, answer: 'list', parameters: offerListParameters },
  { path: /^\/api\/job-offers\/facets$/, answer: 'facets', parameters: facetListParameters },
  { path: /^\/api\/job-offers\/changes$/, answer: 'changes', parameters: changeListParameters },
  {
    path: /^\/api\/job-offers\/by-slug\/[^/]+$/,
    answer: 'offer',
    parameters: offerDetailParameters,
  },
  { path: /^\/api\/job-offers\/[^/]+$/, answer: 'offer', parameters: offerDetailParameters },
  feed(/^\/api\/feeds\/(indeed\.xml|sitemap(-\d+)?\.xml)$/, allLanguagesParameters),
  feed(/^\/\.well-known\/ojobpub\.json$/, allLanguagesParameters),
  feed(/^\/api\/feeds\/[^/]+\.rss$/, rssParameters),
  feed(/^\/api\/feeds\/[^/]+\.json$/, jsonFeedParameters),
];
