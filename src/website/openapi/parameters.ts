import type { z } from '@strapi/utils';
import type { JsonSchema, Parameter } from './document-types';
import { parameterSchema } from './json-schema';
import { type Note, notesOfOperations, parameterNotes } from './parameter-notes';

/**
 * The query parameters that a schema understands, each under its full name. Lists are sent by
 * repeating the name, which is what generated clients do unless told otherwise.
 */
export function queryParameters(operationId: string, { shape }: z.ZodObject): Parameter[] {
  return Object.entries(shape).map(([name, schema]) => {
    const described = parameterSchema(schema as z.ZodType);
    const { description, example } = noteOf(operationId, name);
    return {
      name,
      in: 'query',
      required: false,
      description,
      // Beside the schema a page to try it in would send the examples of all parameters at once.
      schema: { ...described, examples: [example] },
      ...(described.type === 'array' && { style: 'form', explode: true }),
    };
  });
}

function noteOf(operationId: string, name: string): Note {
  const note = notesOfOperations[operationId]?.[name] ?? parameterNotes[name];
  return { description: note?.description ?? '', example: note?.example };
}

/** A part of a path that is filled in. */
export function pathParameter(
  name: string,
  description: string,
  example: string,
  schema: JsonSchema = { type: 'string', minLength: 1 },
): Parameter {
  return { name, in: 'path', required: true, description, schema, example };
}
