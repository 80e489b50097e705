import { z } from '@strapi/utils';
import type { JsonSchema } from './document-types';

/** A format says the same as zod's pattern for it, and can be read; a limit that JSON has is none. */
function plain({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** The place of a schema in the document. */
export const refTo = (name: string): string => `#/components/schemas/${name}`;

/** Named schemas as JSON Schema, which refer to each other by their names. */
export function componentSchemas(schemas: Record<string, z.ZodType>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: refTo, override: plain });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, schema]) => [name, partOfDocument(schema)]),
  );
}

/** The document names its schemas and their dialect itself. */
const partOfDocument = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));

const WHOLE_NUMBER = '^\\d+$';

/**
 * What may be sent in a parameter. A number that is sent as digits is an integer: everything in an
 * address is text, and a generated client writes it so.
 */
export function parameterSchema(schema: z.ZodType): JsonSchema {
  const input = partOfDocument(z.toJSONSchema(schema, { io: 'input', override: plain }));
  if (input.pattern !== WHOLE_NUMBER) return input;
  const { minimum, maximum } = z.toJSONSchema(schema, { io: 'output' });
  return { type: 'integer', minimum, maximum };
}
