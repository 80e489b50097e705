import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { now } from '../../../../environment/clock';

const SHARE = 'plugin::careers.share';
const DAY = 86_400_000;
const MINUTE = 60_000;

export interface ShareRow {
  documentId: string;
  /** The documentId of the offer. */
  offerId: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  openedAt: string | null;
  createdBy: { firstname: string | null; lastname: string | null; email: string } | null;
}

const populate = ['createdBy'];

/** The shares of an offer, the newest first. */
export const findShares = (strapi: Core.Strapi, offerId: string): Promise<ShareRow[]> =>
  strapi.db.query(SHARE).findMany({
    where: { offerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    populate,
  });

export const findShare = (strapi: Core.Strapi, documentId: string): Promise<ShareRow | null> =>
  strapi.db.query(SHARE).findOne({ where: { documentId }, populate });

/** A new share, by somebody, from now until as many days later as the configuration says. */
export function createShare(
  strapi: Core.Strapi,
  offerId: string,
  createdBy: number,
): Promise<ShareRow> {
  const createdAt = now(strapi);
  const duration = strapi.config.get<number>('careers.shareDays') * DAY;
  const expiresAt = new Date(createdAt.getTime() + duration);
  const documentId = randomBytes(12).toString('hex');
  const data = { documentId, offerId, createdAt, expiresAt, createdBy };
  return strapi.db.query(SHARE).create({ data, populate });
}

/** Ends a share; one that was ended before keeps its time. */
export async function revokeShare(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.query(SHARE).updateMany({
    where: { documentId, revokedAt: { $null: true } },
    data: { revokedAt: now(strapi) },
  });
}

/** Notes that a share was opened; within a minute once is enough. */
export async function noteOpening(strapi: Core.Strapi, documentId: string): Promise<void> {
  const at = now(strapi);
  const longAgo = new Date(at.getTime() - MINUTE);
  await strapi.db.query(SHARE).updateMany({
    where: { documentId, $or: [{ openedAt: { $null: true } }, { openedAt: { $lt: longAgo } }] },
    data: { openedAt: at },
  });
}
