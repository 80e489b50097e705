import { type z } from '@strapi/utils';
import type { FlatQuery } from './flatten';
import { tolerate } from './tolerate';

type Schema<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>;

/** The parameters of a request by their full names, and what a schema makes of them. */
interface Reading<Shape extends z.ZodRawShape> {
  flat: FlatQuery;
  result: z.ZodSafeParseResult<z.output<Schema<Shape>>>;
}

const readings = new WeakMap<object, { schema: unknown; reading: unknown }>();

/** Reads the parameters of a request, which the cache and whoever answers both want to know, once. */
export function read<Shape extends z.ZodRawShape>(
  schema: Schema<Shape>,
  query: Record<string, unknown>,
): Reading<Shape> {
  const known = readings.get(query);
  if (known?.schema === schema) return known.reading as Reading<Shape>;
  const flat = tolerate(query);
  const reading = { flat, result: schema.safeParse(flat) };
  readings.set(query, { schema, reading });
  return reading;
}
