import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Who may log in to the demo's admin panel. */
export interface DemoLogin {
  email: string;
  password: string;
}

const loginFile = () =>
  path.join(process.env.CAREERS_DATA_DIR ?? path.join(process.cwd(), '.data'), 'demo-login.json');

/** The login that was made at the first start; undefined before it. */
export function readDemoLogin(): DemoLogin | undefined {
  if (!existsSync(loginFile())) return undefined;
  return JSON.parse(readFileSync(loginFile(), 'utf8')) as DemoLogin;
}

/** Makes the demo's administrator on the first start, with a password nobody else has. */
export async function ensureDemoLogin(strapi: Core.Strapi): Promise<void> {
  const login = readDemoLogin() ?? {
    email: 'hr@tallowmere.example',
    password: `Demo-${randomBytes(9).toString('base64url')}-1a`,
  };
  const users = strapi.service('admin::user');
  const existing = await users.findOneByEmail(login.email);
  if (existing && readDemoLogin()) return;
  if (existing) await users.updateById(existing.id, { password: login.password });
  else {
    const role = await strapi.service('admin::role').getSuperAdmin();
    await users.create({
      ...login,
      firstname: 'Hanna',
      lastname: 'Reed',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
  }
  writeFileSync(loginFile(), `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
}
