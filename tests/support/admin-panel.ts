import { origin } from './api';

const OFFERS = '/content-manager/collection-types/api::job-offer.job-offer';
const EMAIL = 'hr@example.org';
const PASSWORD = 'Gauge-2026-secret';

/** What the admin panel shows of an offer in one language, and sends back when it is saved. */
export interface Form {
  locations: { id?: number; city: string | null }[];
  [field: string]: unknown;
}

interface Answer {
  data?: Record<string, unknown>;
  error?: { name: string; message: string };
}

let token: string | undefined;

/** Sends a request as the admin panel does, signed in as somebody who may do everything. */
export async function sendAsAdmin(method: string, path: string, body?: object): Promise<Answer> {
  token ??= await signIn();
  const response = await fetch(`${origin()}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Answer;
}

async function signIn(): Promise<string> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: EMAIL,
    firstname: 'Hanna',
    lastname: 'R.',
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
  });
  const response = await fetch(`${origin()}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

/** Opens the form of an offer in one language. */
export async function openForm(documentId: string, locale: string): Promise<Form> {
  const { data } = await sendAsAdmin('GET', `${OFFERS}/${documentId}?locale=${locale}`);
  return data as Form;
}

/** Saves a form; answers with what was wrong, if anything was. */
export async function saveForm(documentId: string, locale: string, form: object): Promise<Answer> {
  return sendAsAdmin('PUT', `${OFFERS}/${documentId}?locale=${locale}`, form);
}

/** Saves a form and publishes it, as the button "Publish" does. */
export async function publishForm(documentId: string, locale: string, form: object) {
  const path = `${OFFERS}/${documentId}/actions/publish?locale=${locale}`;
  return sendAsAdmin('POST', path, form);
}
