import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';
import { limitDepth } from '../src/graphql/depth';
import { limitRootFields } from '../src/graphql/root-fields';

const DEPTH = 8;

const plugins = (): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: secrets().JWT_SECRET } },
  graphql: {
    config: {
      shadowCRUD: false,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: DEPTH,
      apolloServer: {
        // By their places, because Strapi would append a list to its own: the first takes the place of
        // Strapi's limit of depth, which fragments can keep busy for hours.
        validationRules: { 0: limitDepth(DEPTH), 1: limitRootFields },
        parseOptions: { maxTokens: 4000 },
      },
    },
  },
  careers: { enabled: true, resolve: './src/plugins/careers' },
});

export default plugins;
