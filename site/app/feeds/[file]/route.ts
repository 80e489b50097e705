import { cmsUrl } from '../../../lib/environment';
import { passOn } from '../../../lib/pass-on';

export const dynamic = 'force-dynamic';

/** What can be had here, and where the CMS has it. */
function sourceOf(file: string): string | undefined {
  if (file === 'ojobpub.json') return '/.well-known/ojobpub.json';
  if (/^(sitemap(-\d+)?|indeed)\.xml$/.test(file)) return `/api/feeds/${file}`;
  if (/^[a-z][a-z\d-]*\.(rss|json)$/i.test(file)) return `/api/feeds/${file}`;
  return undefined;
}

export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const source = sourceOf((await params).file);
  if (!source) return new Response(null, { status: 404 });
  return passOn(request, `${cmsUrl()}${source}${new URL(request.url).search}`);
}

export const HEAD = GET;
