import { components } from './components';
import type { OpenApiDocument } from './document-types';
import { componentSchemas } from './json-schema';
import { feedPaths } from './operations/feeds';
import { listPaths } from './operations/lists';
import { offerPaths } from './operations/offers';
import { sitePaths } from './operations/site';
import { sharedResponses } from './responses';

/** The version of the API, which only a change that breaks its readers raises to the next whole one. */
const API_VERSION = '1.0.0';

/**
 * The API as OpenAPI 3.1, made from the schemas that check requests and those that answers keep.
 *
 * @param serverUrl where the CMS is, without a slash at the end.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openapiDocument({ serverUrl }: { serverUrl: string }): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Careers API',
      version: API_VERSION,
      description:
        'What a careers website, a job board or a search engine asks for. Answers hold only what is published and can be seen today in the language that is asked for. Parameters have Strapi’s names, each under its full name; what is not understood is a 400 that says what may be given.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: [
      { name: 'Job offers', description: 'Lists, what can be chosen, one offer, changes.' },
      { name: 'Site', description: 'What stands around the offers.' },
      { name: 'Feeds', description: 'For readers, job boards and search engines.' },
    ],
    security: [{}, { apiToken: [] }],
    paths: { ...listPaths, ...offerPaths, ...sitePaths, ...feedPaths },
    components: {
      schemas: componentSchemas(components),
      responses: sharedResponses,
      securitySchemes: {
        apiToken: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A token of Strapi’s, for where reading is not open to everybody. Nobody needs one as long as the Public role may read.',
        },
      },
    },
  };
}
