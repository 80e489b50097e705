import { languageOfWords, wordsFor } from '../words';
import { frameAncestors } from './security-headers';

const SECONDS = 60;

/** What visitors read when the CMS is away and nobody has looked at this page before. */
export function unavailable(locale: string): Response {
  const words = wordsFor(locale);
  const language = languageOfWords(locale);
  const body = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words.unavailable}</title>
<h1>${words.unavailable}</h1>
<p>${words.unavailableText}</p>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; ${frameAncestors()}`,
    'Retry-After': String(SECONDS),
  };
  return new Response(body, { status: 503, headers });
}
