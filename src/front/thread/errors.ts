import type { ServerResponse } from 'node:http';

/** Answers an error in Strapi's shape. */
function sendError(response: ServerResponse, status: number, name: string, message: string): void {
  const error = { status, name, message, details: {} };
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ data: null, error }));
}

export const sayUnavailable = (response: ServerResponse): void =>
  sendError(response, 503, 'ServiceUnavailableError', 'The application does not answer.');

export const sayNoAddress = (response: ServerResponse): void =>
  sendError(response, 400, 'BadRequestError', 'This is no address. Ask for a path: /api/countries');
