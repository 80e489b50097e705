import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';

const admin = (): Core.Config.Admin => ({
  auth: { secret: secrets().ADMIN_JWT_SECRET },
  apiToken: { salt: secrets().API_TOKEN_SALT },
  transfer: { token: { salt: secrets().TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets().ENCRYPTION_KEY },
  autoOpen: false,
  // HR meets no survey, no advertisement for paid editions, no link to Strapi's manual, no AI.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Without this the form has a button that leads to Strapi's manual on previews.
  preview: { enabled: false, config: { handler: () => null } },
});

export default admin;
