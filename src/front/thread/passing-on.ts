import { Agent, type IncomingMessage, type ServerResponse, request as ask } from 'node:http';
import { pipeline } from 'node:stream';
import { sayUnavailable } from './errors';
import { endToEnd, endToEndLines } from './end-to-end';

/**
 * Passes requests on to the application as they come, and its answers back. An answer that breaks off
 * breaks off for the visitor, too; a visitor who hangs up is not worked for any more.
 *
 * @param application the path of its socket, or its port.
 */
export function passingOn(application: string | number) {
  const agent = new Agent({ keepAlive: true });
  const place =
    typeof application === 'string'
      ? { socketPath: application }
      : { host: '127.0.0.1', port: application };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url: path, headers } = request;
    const passed = ask({ ...place, agent, method, path, headers: endToEnd(headers) });
    passed.on('response', (answer) => {
      const { statusCode = 502, statusMessage, rawHeaders } = answer;
      response.writeHead(statusCode, statusMessage, endToEndLines(rawHeaders));
      pipeline(answer, response, () => undefined);
    });
    passed.on('error', () => {
      if (!response.headersSent) sayUnavailable(response);
    });
    response.once('close', () => {
      if (!response.writableFinished) passed.destroy();
    });
    request.pipe(passed);
  };
}
