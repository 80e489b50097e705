import openapiTypescript, { type OpenAPI3, astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { openapiDocument } from '../../src/website/openapi/document';

/** Where the reference website keeps the types. */
export const CLIENT_TYPES = 'site/lib/api-types.ts';

const HEADER = '/* Made by `npm run openapi:types` from the description of the API. */\n\n';

/** The API as types for `openapi-fetch`, in the style of this repository; the server plays no part. */
export async function clientTypes(): Promise<string> {
  const document = openapiDocument({ serverUrl: 'http://127.0.0.1:1337' });
  // The library knows the document by its own interface, and reads all of OpenAPI 3.1 by it.
  const types = await openapiTypescript(document as unknown as OpenAPI3);
  const style = await resolveConfig(CLIENT_TYPES);
  return format(`${HEADER}${astToString(types)}`, { ...style, filepath: CLIENT_TYPES });
}
