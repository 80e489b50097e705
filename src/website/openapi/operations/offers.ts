import { offerDetailParameters } from '../../http/offer-answer';
import type { Paths, Response } from '../document-types';
import { gone, notFound } from '../examples/errors';
import { asMarkdown, asText, offer } from '../examples/offer';
import { pathParameter } from '../parameters';
import { jsonResponse } from '../responses';
import { operation } from './operation';

const tag = 'Job offers';

const text = (example: string) => ({ schema: { type: 'string' }, example });

const json = jsonResponse('The whole offer; with format, as a text.', 'JobOfferAnswer', offer);

const responses: Record<string, Response> = {
  200: {
    ...json,
    content: {
      ...json.content,
      'text/plain': text(asText),
      'text/markdown': text(asMarkdown),
    },
  },
  404: jsonResponse(
    'It was never seen in this language; details say in which it can be.',
    'JobOfferNotFoundError',
    notFound,
  ),
  410: jsonResponse(
    'It was seen in this language and cannot be any more; details say why.',
    'JobOfferGoneError',
    gone,
  ),
};

const moved: Response = {
  description: 'The offer has another address now; clients follow it unseen.',
  headers: {
    Location: {
      description: 'The address it has, relative to this one, with the query.',
      schema: { type: 'string' },
    },
  },
};

/** One offer, by its id or by its address. */
export const offerPaths: Paths = {
  '/api/job-offers/by-slug/{slug}': operation({
    id: 'getJobOfferBySlug',
    tag,
    summary: 'One whole offer, by its address in a language',
    description:
      'An address it no longer has answers 308. Compare data.slug with the slug that was asked for: if they differ, send visitors on.',
    path: [
      pathParameter(
        'slug',
        'An address it has, or once had, in the language.',
        offer.data.slug ?? '',
      ),
    ],
    query: offerDetailParameters,
    responses: { ...responses, 308: moved },
  }),
  '/api/job-offers/{documentId}': operation({
    id: 'getJobOffer',
    tag,
    summary: 'One whole offer, by its id',
    path: [pathParameter('documentId', 'The same in all languages.', offer.data.documentId)],
    query: offerDetailParameters,
    responses,
  }),
};
