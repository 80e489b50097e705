import type { Core } from '@strapi/strapi';
import { applicationSocket } from '../src/environment/application-socket';
import { secrets } from '../src/environment/secrets';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  // In production a thread in front has that address, and Strapi listens where only it comes (src/front).
  ...(env('NODE_ENV') === 'production' && { socket: applicationSocket() }),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  app: { keys: secrets().APP_KEYS.split(',') },
  logger: { startup: { enabled: env.bool('STARTUP_BANNER', true) } },
});

export default server;
