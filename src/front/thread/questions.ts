import type { IncomingMessage } from 'node:http';
import { isPublicPath } from '../../website/cache/public-paths';

/** Whether a request asks for a path, for the server itself (`*`), or, as proxies do, for a whole URL. */
export const isAddress = ({ url = '' }: IncomingMessage): boolean =>
  url.startsWith('/') || url === '*' || URL.canParse(url);

/** Whether somebody reads who says nothing of himself. */
export const isReading = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.authorization === undefined;

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;

/** Feeds may be long, so they are passed on as they come. */
const isFeed = (url: string): boolean => !url.startsWith('/api/') || url.startsWith('/api/feeds');

/** Whether the application can be asked this in a message: it is short, and so is the answer. */
export const isVisitorsQuestion = (request: IncomingMessage): boolean => {
  const { url = '' } = request;
  return isReading(request) && isPublicPath(url) && !isFeed(url) && !hasBody(request);
};
