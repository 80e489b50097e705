import type { GraphQLResolveInfo } from 'graphql';
import type { Arguments } from '../question';

/** Answers one field of `Query`; there is nothing above it, and rights were checked before. */
export type Resolver<Args = Arguments> = (
  parent: unknown,
  args: Args,
  context: unknown,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** An answer as the website writes it. */
export interface Body<Data> {
  data: Data;
  meta: Record<string, unknown>;
}

/** Reads an answer that the database wrote as JSON. */
export function read<Data>(body: string | null): Body<Data> {
  if (body === null) throw new Error('The read model has no answer in this language.');
  return JSON.parse(body) as Body<Data>;
}
