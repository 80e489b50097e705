import type { Core } from '@strapi/strapi';
import { now } from '../../../../environment/clock';
import { previewPage } from '../../../../preview/preview-page';
import type { Share } from '../../shared/shares';
import type { ShareRow } from './rows';

/**
 * A share as the panel shows it. Its link is not stored but made anew, the same each time, as long as
 * it opens something.
 *
 * @param locale the language the link opens with.
 */
export async function presentShare(
  strapi: Core.Strapi,
  row: ShareRow,
  locale: string,
): Promise<Share> {
  const { documentId, offerId, createdAt, revokedAt, openedAt } = row;
  const expiresAt = new Date(row.expiresAt);
  const isOpen = !revokedAt && expiresAt > now(strapi);
  const link = { by: 'share' as const, documentId: offerId, shareId: documentId, expiresAt };
  return {
    documentId,
    createdBy: nameOf(row.createdBy),
    createdAt: iso(createdAt),
    expiresAt: iso(expiresAt),
    revokedAt: revokedAt && iso(revokedAt),
    openedAt: openedAt && iso(openedAt),
    url: isOpen ? await previewPage(strapi, link, locale) : null,
  };
}

const iso = (time: string | Date): string => new Date(time).toISOString();

function nameOf(author: ShareRow['createdBy']): string | null {
  if (!author) return null;
  return [author.firstname, author.lastname].filter(Boolean).join(' ') || author.email;
}
