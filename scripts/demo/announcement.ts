import type { DemoLogin } from './demo-login';

/** What the demo says once it serves: where it is, what to ask it, and who may log in. */
export function announcement(origin: string, login: DemoLogin | undefined): string {
  return `
  Careers CMS is running.

  Admin panel   ${origin}/admin
    e-mail      ${login?.email ?? 'made by you'}
    password    ${login?.password ?? 'known to you'}

  Website API   ${origin}/api

  Try
    curl '${origin}/api/countries?locale=fr'
    curl -g '${origin}/api/job-offers?locale=de&filters[countries][code]=AT'
    curl '${origin}/api/careers-page?locale=ar'

  Ctrl-C stops it; the content stays in .data/.
`;
}
