import { type NextRequest, NextResponse } from 'next/server';
import { defaultCareersPage } from './careers-page';
import { wantedLanguage } from './language-match';

/** Sends visitors of `/` to the list in a language they read, if it has offers, else in the default one. */
export async function front(request: NextRequest): Promise<Response> {
  const { locale, locales } = await defaultCareersPage();
  const open = locales.filter(({ offerCount }) => offerCount > 0).map(({ code }) => code);
  const wanted = wantedLanguage(request.headers.get('Accept-Language') ?? '', open) ?? locale;
  const headers = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' };
  const list = new URL(`/${wanted}${request.nextUrl.search}`, request.url);
  return NextResponse.redirect(list, { status: 307, headers });
}
