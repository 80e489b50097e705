import { createHmac } from 'node:crypto';
import { origin } from '../../support/api';
import type { DraftMeta } from '../../../src/plugins/careers/shared/draft';
import type { Share } from '../../../src/plugins/careers/shared/shares';
import type { Admin } from './admins';

const OFFER = 'api::job-offer.job-offer';

/** What the button "Open preview" leads to; null when there is nothing to open. */
export async function previewUrl(
  admin: Admin,
  documentId: string,
  locale: string,
  status = 'draft',
): Promise<string | null> {
  const query = new URLSearchParams({ documentId, locale, status });
  const answer = await admin<{ url?: string } | undefined>(
    'GET',
    `/content-manager/preview/url/${OFFER}?${query}`,
  );
  return answer.data?.url ?? null;
}

export const tokenIn = (url: string | null): string => new URL(url!).searchParams.get('token')!;

/** The token of an editor's preview of an offer. */
export async function previewToken(admin: Admin, documentId: string, locale = 'en') {
  return tokenIn(await previewUrl(admin, documentId, locale));
}

/** A new link to the drafts of an offer. */
export async function share(admin: Admin, documentId: string): Promise<Share> {
  const { status, data } = await admin<Share>('POST', `/careers/offers/${documentId}/shares`);
  expect(status).toBe(201);
  return data;
}

export interface DraftAnswer {
  status: number;
  headers: Headers;
  data: Record<string, unknown> & { seo: { canonicalPath: string; jsonLd: string } };
  meta: DraftMeta;
  error?: {
    message: string;
    details: { reason?: string; locales?: { code: string }[]; errors?: { path: string[] }[] };
  };
}

/** Asks for a draft: `draft('locale=fr', token)`. */
export async function draft(query: string, token?: string): Promise<DraftAnswer> {
  const response = await fetch(`${origin()}/api/careers/draft?${query}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  const { status, headers } = response;
  return {
    status,
    headers,
    ...((await response.json()) as Omit<DraftAnswer, 'status' | 'headers'>),
  };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims of a token, without a look at its signature. */
export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());

/** A token made by somebody who knows a secret, or by anybody with the algorithm "none". */
export function forge(
  claims: object,
  { secret = strapi.config.get<string>('careers.previewSecret'), alg = 'HS256' } = {},
): string {
  const content = `${encoded({ alg })}.${encoded(claims)}`;
  const hash = alg === 'HS512' ? 'sha512' : 'sha256';
  const signature =
    alg === 'none' ? '' : createHmac(hash, secret).update(content).digest('base64url');
  return `${content}.${signature}`;
}
