/** PostgreSQL keeps a prepared statement as long as its connection lives, so there must not be too many. */
const MOST_PREPARED = 100;

/** The names of the statements that some connections keep planned. */
export class PreparedNames {
  private readonly names = new Map<string, string>();

  /** @param prefix what the names begin with. */
  constructor(private readonly prefix: string) {}

  /**
   * The name under which PostgreSQL keeps a statement that it has planned; undefined once there are
   * enough of them, when a statement is planned each time it is asked.
   */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const name = `${this.prefix}_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}
