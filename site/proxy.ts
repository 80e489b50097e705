import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, draftHeaders, strictTransport } from './lib/security-headers';
import { siteUrl } from './lib/environment';
import { front } from './lib/front';
import { outcomeOf } from './lib/outcome';
import { isWellFormed } from './lib/paths';
import { LOCALE_HEADER, isPreview, previewOutcome } from './lib/preview';
import { unavailable } from './lib/unavailable';

/*
 * Runs before every page. It asks for what the page will show, because only here can a status be set
 * that Next.js does not know (410 for an offer that is gone); the page then finds the same answers in
 * the cache.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  if (!isWellFormed(pathname)) return new Response(null, { status: 400 });
  try {
    if (pathname === '/') return await front(request);
    if (isPreview(pathname)) return await preview(request);
    const outcome = await outcomeOf(pathname, searchParams);
    if ('location' in outcome) {
      return NextResponse.redirect(new URL(outcome.location, request.url), outcome.status);
    }
    return page(request, outcome.status);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    const locale = isPreview(pathname) ? searchParams.get('locale') : pathname.split('/')[1];
    return unavailable(locale ?? '');
  }
}

/** A page with a draft. */
async function preview(request: NextRequest): Promise<Response> {
  const { locale, status } = await previewOutcome(request.nextUrl.searchParams);
  const response = page(request, status, { [LOCALE_HEADER]: encodeURIComponent(locale) });
  for (const [name, value] of Object.entries(draftHeaders)) response.headers.set(name, value);
  return response;
}

/**
 * Lets the page be rendered, with a nonce for its scripts that Next.js reads from the policy.
 *
 * @param told what the page is to know beside the request's own headers.
 */
function page(request: NextRequest, status: number, told?: Record<string, string>): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(told ?? {})) headers.set(name, value);
  const response = NextResponse.next({ request: { headers }, status });
  response.headers.set('Content-Security-Policy', policy);
  // Not `no-store`, which would forbid browsers to go back to a page without loading it again.
  response.headers.set('Cache-Control', 'private, no-cache');
  const transport = strictTransport(siteUrl());
  if (transport) response.headers.set('Strict-Transport-Security', transport);
  return response;
}

export const config = {
  matcher:
    '/((?!_next/|feeds/|\\.well-known/|sitemap[-\\d]*\\.xml$|robots\\.txt$|icon\\.svg$|logo$).*)',
};
