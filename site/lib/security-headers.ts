import { adminOrigins } from './environment';

const development = process.env.NODE_ENV === 'development';

/**
 * What a page may load and run: only what is its own, and only scripts with this answer's nonce.
 * In development React needs `eval`, and Next.js styles of its own.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    frameAncestors(),
  ].join('; ');

/** Only the admin panel may frame a page: it shows drafts, and what is published, beside the form. */
export const frameAncestors = (): string => `frame-ancestors ${adminOrigins()}`;

/** What a page with a draft says besides: not to be kept, found, or named to where its links lead. */
export const draftHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** Asks browsers to stay with https for half a year; nothing for a site that is not on https. */
export const strictTransport = (address: string): string | undefined =>
  address.startsWith('https:') ? 'max-age=15552000' : undefined;
