import {
  makerWords,
  openedWords,
  shareState,
  shareWords,
} from '../../../src/plugins/careers/admin/src/words/share';
import type { Share } from '../../../src/plugins/careers/shared/shares';
import { readerOf } from './reader';

const now = new Date('2026-11-22T12:00:00Z');
const share: Share = {
  documentId: 'a',
  createdBy: 'Hanna Reed',
  createdAt: '2026-11-20T08:05:00Z',
  expiresAt: '2026-11-27T08:05:00Z',
  revokedAt: null,
  openedAt: null,
  url: 'https://careers.example/drafts/a',
};
const expired: Share = { ...share, expiresAt: '2026-11-21T08:05:00Z', url: null };
const revoked: Share = { ...share, revokedAt: '2026-11-21T18:00:00Z', url: null };

describe('a link to the drafts of an offer', () => {
  test.each<[string, Share, ReturnType<typeof shareState>]>([
    ['that runs', share, 'active'],
    ['that has expired', expired, 'expired'],
    ['that expired while the panel was open', { ...expired, url: share.url }, 'expired'],
    ['that was revoked', revoked, 'revoked'],
    ['that was revoked and would have expired since', { ...expired, ...revoked }, 'revoked'],
  ])('%s is %#', (_case, link, state) => {
    expect(shareState(link, now)).toBe(state);
  });

  test('says what it does, or since when it does nothing', () => {
    const english = readerOf('en-GB');
    expect(shareWords(share, now, english)).toMatch(
      /^Anyone with this link can read the drafts of this offer in all languages until 27 November 2026 at \d/,
    );
    expect(shareWords(expired, now, english)).toMatch(/^Expired on 21 November 2026 at /);
    expect(shareWords(revoked, now, english)).toMatch(/^Revoked on 21 November 2026 at /);
  });

  test('says who made it and when it was opened', () => {
    const english = readerOf('en-GB');
    expect(makerWords(share, english)).toMatch(/^Made by Hanna Reed on 20 November 2026 at /);
    expect(makerWords({ ...share, createdBy: null }, english)).toMatch(/^Made on 20 November/);
    expect(openedWords(share, english)).toBe('Never opened');
    expect(openedWords({ ...share, openedAt: '2026-11-21T10:00:00Z' }, english)).toMatch(
      /^Last opened on 21 November 2026 at /,
    );
  });
});
