import { careersPageParameters } from '../../http/careers-page';
import type { Paths } from '../document-types';
import { careersPage } from '../examples/careers-page';
import { jsonResponse } from '../responses';
import { operation } from './operation';

/** What stands around the offers, and this description. */
export const sitePaths: Paths = {
  '/api/careers-page': operation({
    id: 'getCareersPage',
    tag: 'Site',
    summary: 'Texts, labels, the company, and every language of the site',
    query: careersPageParameters,
    responses: { 200: jsonResponse('The page.', 'CareersPageAnswer', careersPage) },
  }),
  '/api/openapi.json': {
    get: {
      operationId: 'getOpenApi',
      tags: ['Site'],
      summary: 'This description',
      parameters: [],
      security: [],
      responses: {
        200: {
          description: 'OpenAPI 3.1.',
          content: {
            'application/json': {
              schema: { type: 'object', required: ['openapi', 'info', 'paths'] },
              example: { openapi: '3.1.0', info: { title: 'Careers API' }, paths: {} },
            },
          },
        },
      },
    },
  },
};
