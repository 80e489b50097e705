import sql, { type Sql } from 'sql-template-tag';

/** Which documents a projection is about: those with these ids, or all there are. */
export type Scope = readonly string[] | 'all';

/** A condition that holds for the rows of a scope. */
export function inScope(documentId: Sql, scope: Scope): Sql {
  return scope === 'all' ? sql`true` : sql`${documentId} = any(${scope})`;
}
