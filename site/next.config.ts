import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Titles and links for search engines stand in the head for everybody, not only for known robots.
  htmlLimitedBots: /.*/,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
  ],
  rewrites: async () => [
    { source: '/sitemap.xml', destination: '/feeds/sitemap.xml' },
    { source: '/sitemap-:part(\\d+).xml', destination: '/feeds/sitemap-:part.xml' },
    { source: '/.well-known/ojobpub.json', destination: '/feeds/ojobpub.json' },
  ],
};

export default config;
