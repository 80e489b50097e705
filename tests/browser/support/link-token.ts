import { createHmac } from 'node:crypto';
import { surroundings } from './surroundings';

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token of the editor's own preview, as the CMS signs them, that ends when one wants. */
export function previewToken(documentId: string, expiresAt: Date, locales: string[]): string {
  const exp = Math.floor(expiresAt.getTime() / 1000);
  const claims = { aud: 'careers-preview', locales, sub: documentId, exp };
  const signed = `${encoded({ alg: 'HS256' })}.${encoded(claims)}`;
  const key = surroundings().previewSecret;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

/** The same token with another content under the old signature. */
export function altered(token: string, change: object): string {
  const [head, body, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [head, encoded({ ...claims, ...change }), signature].join('.');
}
