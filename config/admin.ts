import type { Core } from '@strapi/strapi';
import { secrets } from '../src/environment/secrets';

const admin = (): Core.Config.Admin => ({
  auth: { secret: secrets().ADMIN_JWT_SECRET },
  apiToken: { salt: secrets().API_TOKEN_SALT },
  transfer: { token: { salt: secrets().TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: secrets().ENCRYPTION_KEY },
  autoOpen: false,
  flags: { nps: false, promoteEE: false },
});

export default admin;
