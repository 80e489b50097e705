import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';

const plugins = (): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: secrets().JWT_SECRET } },
  graphql: {
    config: {
      shadowCRUD: false,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
    },
  },
});

export default plugins;
