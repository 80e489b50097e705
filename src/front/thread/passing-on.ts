import { createProxyServer } from 'http-proxy-3';
import { Agent, type IncomingMessage, ServerResponse } from 'node:http';

const UNAVAILABLE = {
  data: null,
  error: {
    status: 503,
    name: 'ServiceUnavailableError',
    message: 'The application does not answer.',
    details: {},
  },
};

/**
 * Passes requests on to the application as they come, and its answers back.
 *
 * @param application the path of its socket, or its port.
 */
export function passingOn(application: string | number) {
  const agent = new Agent({ keepAlive: true });
  const target =
    typeof application === 'string'
      ? { socketPath: application, host: 'localhost', port: 0 }
      : { host: '127.0.0.1', port: application };
  const proxy = createProxyServer({ target, agent });
  // An answer that breaks off must not look like one that is complete.
  proxy.on('proxyRes', (answer, _, response) => {
    answer.once('close', () => void (answer.complete || response.destroy()));
  });
  proxy.on('error', (_error, _request, response) => {
    if (!(response instanceof ServerResponse) || response.headersSent) response.destroy();
    else
      response
        .writeHead(503, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(UNAVAILABLE));
  });
  return (request: IncomingMessage, response: ServerResponse): void => proxy.web(request, response);
}
