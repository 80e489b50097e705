import type { CareersPage } from '../lib/api';
import type { DraftMeta } from '../lib/draft';
import { formatMoment } from '../lib/format';
import { fill, wordsFor } from '../words';

const sentences = {
  draft: 'draft',
  modified: 'draftChanged',
  published: 'draftPublished',
} as const;

/** Says that this is not what visitors see, and until when it can be looked at. */
export function DraftBanner({ page, meta }: { page: CareersPage; meta: DraftMeta }) {
  const { locale, company } = page;
  const { status, expiresAt } = meta;
  const words = wordsFor(locale);
  return (
    <div className="draft" role="note">
      <strong>{words[sentences[status]]}</strong>
      {expiresAt && (
        <span className="meta">
          {fill(words.draftUntil, { moment: formatMoment(locale, expiresAt, company.timeZone) })}
        </span>
      )}
    </div>
  );
}
