import { chooseSitePort } from './site-port';

/** What the demo's website and CMS are told of each other. */
interface SiteSettings {
  address: { host: string; port: number };
  forCms: { DEMO_SITE: string; WEBSITE_URL: string };
  forSite: { CMS_URL: string; SITE_URL: string; ADMIN_ORIGIN: string };
}

/** Names of "every address of this machine" stand for this machine. */
const reachable = (host: string) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);

/**
 * Where the website will be, so that links from the CMS lead there and its admin panel may frame it.
 *
 * @param env the environment as the CMS sees it.
 */
export async function siteSettings(env: NodeJS.ProcessEnv): Promise<SiteSettings> {
  const host = env.HOST || '127.0.0.1';
  const port = await chooseSitePort(env.SITE_PORT);
  const website = `http://${reachable(host)}:${port}`;
  const cmsPort = env.PORT || '1337';
  const cms = `http://${reachable(host)}:${cmsPort}`;
  const admins = [new URL(env.PUBLIC_URL || cms).origin, `http://localhost:${cmsPort}`];
  return {
    address: { host, port },
    forCms: { DEMO_SITE: website, WEBSITE_URL: env.WEBSITE_URL || website },
    forSite: { CMS_URL: cms, SITE_URL: website, ADMIN_ORIGIN: admins.join(' ') },
  };
}
