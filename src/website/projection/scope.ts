import sql, { type Sql, raw } from 'sql-template-tag';

/**
 * Whether a column holds one of some documents. For one alone that is an equation: PostgreSQL then
 * knows how little it finds, and keeps its plan.
 */
export const isOneOf = (column: string, documentIds: readonly string[]): Sql =>
  documentIds.length === 1
    ? sql`${raw(column)} = ${documentIds[0]}`
    : sql`${raw(column)} = any(${documentIds})`;
