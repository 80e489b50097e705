/** The parameters of an address as Next.js hands them to a page. */
export type QueryObject = Record<string, string | string[] | undefined>;

/** The same as the web platform has them. */
export const parametersOf = (query: QueryObject): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    ),
  );
