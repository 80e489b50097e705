import { isFree, parsePort } from '../postgres/port';

const STANDARD = 3000;
/** How many ports are tried after the wanted one. */
const MOST = 50;

/**
 * The port for the website: SITE_PORT, or 3000; the next free one when somebody listens there.
 *
 * @throws {Error} when SITE_PORT is no port, or all of the next are taken.
 */
export async function chooseSitePort(text: string | undefined): Promise<number> {
  const wanted = text ? parsePort(text) : STANDARD;
  if (wanted === undefined) throw new Error(`SITE_PORT is ${text}, but must be 1 to 65535.`);
  for (let port = wanted; port <= wanted + MOST; port++) {
    if (!(await isFree(port))) continue;
    if (port !== wanted) console.log(`Port ${wanted} is in use; the website listens on ${port}.`);
    return port;
  }
  throw new Error(`Port ${wanted} for the website is in use. Set SITE_PORT to a free port.`);
}
