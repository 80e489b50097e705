/**
 * The language of a site that a visitor wants most, by the header Accept-Language (RFC 9110, section
 * 12.5.4, with the lookup of RFC 4647, section 3.4): `de-AT` is content with `de`.
 *
 * @returns undefined when none of them is wanted.
 */
export function wantedLanguage(header: string, codes: string[]): string | undefined {
  for (const range of rangesOf(header)) {
    for (
      let wanted = range;
      wanted;
      wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))
    ) {
      const found = codes.find((code) => code.toLowerCase() === wanted);
      if (found) return found;
    }
    const related = codes.find((code) => code.toLowerCase().startsWith(`${range}-`));
    if (related) return related;
  }
  return undefined;
}

/** The languages of the header in lower case, the one wanted most first, without the unwanted. */
function rangesOf(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .split(';')
        .map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { range, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ range, weight }) => /^[a-z]/.test(range) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ range }) => range);
}
