import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';
import { previewAddress } from '../src/preview/preview-address';
import careers from './careers';

const admin = (params: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: secrets().ADMIN_JWT_SECRET },
  apiToken: { salt: secrets().API_TOKEN_SALT },
  transfer: { token: { salt: secrets().TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets().ENCRYPTION_KEY },
  autoOpen: false,
  // HR meets no survey, no advertisement for paid editions, no link to Strapi's manual, no AI.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [new URL(careers(params).websiteUrl).origin],
      handler: (uid, offer) => previewAddress(strapi, uid, offer),
    },
  },
});

export default admin;
