import { type JsonSchema, type Reference, type Response } from './document-types';
import { forbidden, notUnderstood, unauthorized } from './examples/errors';
import { refTo } from './json-schema';

const JSON_TYPE = 'application/json';

/** An answer in JSON, by the name of its schema; several names for one status are alternatives. */
export function jsonResponse(
  description: string,
  names: string | string[],
  example: unknown,
): Response & Required<Pick<Response, 'content'>> {
  const references = [names].flat().map((name) => ({ $ref: refTo(name) }));
  const schema: JsonSchema = references.length > 1 ? { anyOf: references } : { ...references[0] };
  return { description, content: { [JSON_TYPE]: { schema, example } } };
}

/** What every operation may answer that asks for a right and checks its parameters. */
export const sharedResponses: Record<string, Response> = {
  BadRequest: jsonResponse(
    'Something was not understood; details name each parameter and what it may be.',
    'ValidationError',
    notUnderstood,
  ),
  Unauthorized: jsonResponse('The token is not known.', 'UnauthorizedError', unauthorized),
  Forbidden: jsonResponse('Whoever asks may not read this.', 'ForbiddenError', forbidden),
};

const shared = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });

/** The shared errors by their status. */
export const refusals: Record<string, Reference> = {
  400: shared('BadRequest'),
  401: shared('Unauthorized'),
  403: shared('Forbidden'),
};
