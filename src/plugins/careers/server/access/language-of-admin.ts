import type { Context } from 'koa';

const FALLBACK = 'en';

/** The language an administrator reads: the one chosen in the profile, else the browser's. */
export function languageOfAdmin(ctx: Context): string {
  const chosen = ctx.state.user?.preferedLanguage as string | null | undefined;
  const [accepted] = ctx.acceptsLanguages();
  return [chosen, accepted].find(isLanguage) ?? FALLBACK;
}

function isLanguage(tag: string | null | undefined): tag is string {
  if (!tag) return false;
  try {
    return Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}

/** The name of a language, in another one. */
export const nameIn = (language: string, code: string): string =>
  new Intl.DisplayNames([language, FALLBACK], { type: 'language' }).of(code) ?? code;
