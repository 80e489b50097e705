import type { DemoLogin } from './demo-login';

/** Where the demo's website and its CMS are. */
interface Addresses {
  website: string;
  cms: string;
}

/** What the demo says once it serves: where it is, what to ask it, and who may log in. */
export function announcement({ website, cms }: Addresses, login: DemoLogin | undefined): string {
  return `
  Careers CMS is running.

  Website       ${website}

  Admin panel   ${cms}/admin
    e-mail      ${login?.email ?? 'made by you'}
    password    ${login?.password ?? 'known to you'}

  Website API   ${cms}/api

  Try
    curl '${cms}/api/countries?locale=fr'
    curl -g '${cms}/api/job-offers?locale=de&filters[countries][code]=AT'
    curl '${cms}/api/careers-page?locale=ar'

  Ctrl-C stops it; the content stays in .data/.
`;
}
