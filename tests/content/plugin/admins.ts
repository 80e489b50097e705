import { origin } from '../../support/api';

const READ = 'plugin::content-manager.explorer.read';
const OFFER = 'api::job-offer.job-offer';
const PASSWORD = 'Gauge-2026-secret';

export interface AdminAnswer<Data> {
  status: number;
  data: Data;
  error?: { name: string; message: string };
}

/** Somebody who is signed in to the admin panel. */
export type Admin = <Data = unknown>(
  method: string,
  path: string,
  headers?: Record<string, string>,
) => Promise<AdminAnswer<Data>>;

interface Person {
  firstname?: string;
  lastname?: string;
  preferedLanguage?: string;
}

/** Asks as nobody who is signed in. */
export const stranger: Admin = (method, path, headers) => ask(method, path, headers);

async function ask<Data>(method: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin()}${path}`, { method, headers });
  const text = await response.text();
  return { status: response.status, ...JSON.parse(text || '{}') } as AdminAnswer<Data>;
}

/** Signs somebody in who may do everything. */
export async function superAdmin(person: Person = {}): Promise<Admin> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  return signIn(role.id, person);
}

/** Signs somebody in who may read offers, or nothing at all: only some languages, only their own. */
export async function reader(
  may: { locales?: string[]; conditions?: string[] } | 'nothing',
): Promise<Admin> {
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name: `role ${Math.random()}`, description: '' });
  if (may !== 'nothing') {
    const { locales = null, conditions = [] } = may;
    const properties = { fields: ['title'], locales };
    await roles.assignPermissions(role.id, [
      { action: READ, subject: OFFER, properties, conditions },
    ]);
  }
  return signIn(role.id, {});
}

async function signIn(role: number, person: Person): Promise<Admin> {
  const email = `${Math.random()}@example.org`;
  await strapi.service('admin::user').create({
    firstname: 'Hanna',
    ...person,
    email,
    password: PASSWORD,
    isActive: true,
    roles: [role],
  });
  const response = await fetch(`${origin()}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  const authorization = `Bearer ${data.token}`;
  return (method, path, headers) => ask(method, path, { authorization, ...headers });
}
