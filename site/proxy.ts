import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, draftHeaders, strictTransport } from './lib/security-headers';
import { siteUrl } from './lib/environment';
import { front } from './lib/front';
import { outcomeOf } from './lib/outcome';
import { isWellFormed } from './lib/paths';
import { isPreview, previewOutcome } from './lib/preview';
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

/** A page with a draft, which has a path of its own for each language. */
async function preview(request: NextRequest): Promise<Response> {
  const { path, status } = await previewOutcome(request.nextUrl.searchParams);
  const address = request.nextUrl.clone();
  address.pathname = path;
  const response = page(request, status, address);
  for (const [name, value] of Object.entries(draftHeaders)) response.headers.set(name, value);
  return response;
}

/**
 * Lets a page be rendered, the one asked for or another one, with a nonce for its scripts that Next.js
 * reads from the policy.
 */
function page(request: NextRequest, status: number, other?: URL): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const init = { request: { headers }, status };
  const response = other ? NextResponse.rewrite(other, init) : NextResponse.next(init);
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
