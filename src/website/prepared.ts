/** PostgreSQL keeps a prepared statement as long as its connection lives, so there must not be too many. */
const MOST_PREPARED = 100;

const names = new Map<string, string>();

/**
 * The name under which PostgreSQL keeps a statement that it has planned; undefined once there are
 * enough of them, when a statement is planned each time it is asked.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = `website_${names.size}`;
  names.set(text, name);
  return name;
}
