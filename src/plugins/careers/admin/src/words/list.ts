/** Several things in one sentence: “Title, Summary and Benefits”. */
export function joined(things: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(things);
}
