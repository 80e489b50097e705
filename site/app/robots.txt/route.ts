import { siteUrl } from '../../lib/environment';

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl()}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
