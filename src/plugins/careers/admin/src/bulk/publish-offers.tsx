import { useTable } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Announcement } from './announcement';
import { type Offer, isUnchanged } from './offer';
import { Ready } from './ready';
import { Result } from './result';
import { Running } from './running';
import { useLeaving } from './use-leaving';
import { usePublishing } from './use-publishing';
import { useStayOpen } from './use-stay-open';

/** The dialog in which the offers selected in the list are published. */
export function PublishOffers({ onClose }: { onClose: () => void }) {
  const rows = useTable('PublishOffers', ({ selectedRows }) => selectedRows);
  // As they were when it was opened: it ends with another selection.
  const [selected] = useState(rows as Offer[]);
  const [offers] = useState(() => selected.filter((offer) => !isUnchanged(offer)));
  const { work, start, stop } = usePublishing(offers);
  const onStarted = useLeaving(stop);
  useStayOpen(work.phase === 'running');
  return (
    <>
      <Announcement work={work} total={offers.length} />
      {work.phase === 'ready' && (
        <Ready
          offers={offers}
          unchanged={selected.length - offers.length}
          onCancel={onClose}
          onPublish={() => onStarted(start())}
        />
      )}
      {work.phase === 'running' && <Running {...work} total={offers.length} onStop={stop} />}
      {work.phase === 'done' && <Result done={work.done} onClose={onClose} />}
    </>
  );
}
