import { z } from '@strapi/utils';
import type { Operation, Parameter, Reference, Response } from '../document-types';
import { queryParameters } from '../parameters';
import { refusals } from '../responses';

/** What an operation says of itself. */
interface Description {
  id: string;
  tag: string;
  summary: string;
  description?: string;
  path?: Parameter[];
  query?: z.ZodObject;
  responses: Record<string, Response | Reference>;
}

/** An operation that checks its parameters by a schema and asks for a right. */
export function operation({ id, tag, path = [], query, responses, ...words }: Description): {
  get: Operation;
} {
  return {
    get: {
      operationId: id,
      tags: [tag],
      ...words,
      parameters: [...path, ...queryParameters(id, query ?? z.strictObject({}))],
      responses: { ...responses, ...refusals },
    },
  };
}
