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
    "frame-ancestors 'none'",
  ].join('; ');

/** Asks browsers to stay with https for half a year; nothing for a site that is not on https. */
export const strictTransport = (address: string): string | undefined =>
  address.startsWith('https:') ? 'max-age=15552000' : undefined;
