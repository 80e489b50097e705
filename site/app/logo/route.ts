import { defaultCareersPage } from '../../lib/careers-page';
import { cmsUrl } from '../../lib/environment';
import { passOn } from '../../lib/pass-on';

export const dynamic = 'force-dynamic';

/** The company's logo from wherever the CMS keeps its files, so that visitors ask nobody but us. */
export async function GET(request: Request): Promise<Response> {
  const { company } = await defaultCareersPage();
  if (!company.logo) return new Response(null, { status: 404 });
  const answer = await passOn(request, new URL(company.logo.url, cmsUrl()).toString());
  // A drawing can hold scripts, which must not run on this site.
  answer.headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
  return answer;
}

export const HEAD = GET;
