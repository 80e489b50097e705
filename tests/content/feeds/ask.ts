import { origin } from '../../support/api';

/** Fetches a feed as its readers do. */
export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin()}${path}`, init);

/** The text of a feed that must be there. */
export async function textOf(path: string): Promise<string> {
  const answer = await ask(path);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text}`);
  return text;
}

/** The JSON of a feed that must be there. */
export const jsonOf = async <Json>(path: string): Promise<Json> =>
  JSON.parse(await textOf(path)) as Json;
