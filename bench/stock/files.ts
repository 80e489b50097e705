/** The files of a new Strapi project beside its content types, as `create-strapi` would write them. */
export const projectFiles: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'stock',
    private: true,
    dependencies: {
      '@strapi/plugin-graphql': '*',
      '@strapi/plugin-users-permissions': '*',
      '@strapi/strapi': '*',
    },
    strapi: { uuid: false },
  }),
  'config/server.js': `module.exports = { app: { keys: ['one', 'two'] } };`,
  'config/admin.js': `module.exports = {
    auth: { secret: 'stock' },
    apiToken: { salt: 'stock' },
    transfer: { token: { salt: 'stock' } },
    secrets: { encryptionKey: 'stock' },
  };`,
  'config/api.js': `module.exports = { rest: { defaultLimit: 25, maxLimit: 1000, withCount: true } };`,
  'config/database.js': `module.exports = ({ env }) => ({
    connection: {
      client: 'postgres',
      connection: { connectionString: env('DATABASE_URL') },
      pool: { min: 2, max: 10 },
    },
  });`,
  'config/logger.js': `module.exports = { level: 'warn' };`,
  'config/plugins.js': `module.exports = {
    'users-permissions': { config: { jwtSecret: 'stock' } },
    graphql: { config: { defaultLimit: 25, maxLimit: 100, depthLimit: 10 } },
  };`,
  'config/middlewares.js': `module.exports = [
    'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
    'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
  ];`,
  'src/index.js': `module.exports = { register() {}, bootstrap() {} };`,
};

/** The routes, controller and service of a content type, all of them Strapi's own. */
export function coreFiles(name: string): Record<string, string> {
  const uid = `api::${name}.${name}`;
  return Object.fromEntries(
    ['Router', 'Controller', 'Service'].map((kind) => [
      `src/api/${name}/${kind.toLowerCase().replace('router', 'route')}s/${name}.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${kind}('${uid}');`,
    ]),
  );
}
