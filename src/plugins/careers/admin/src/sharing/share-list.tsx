import { Flex } from '@strapi/design-system';
import type { Share } from '../../../shared/shares';
import { shareState } from '../words/share';
import { ActiveShare } from './active-share';
import { EndedShare } from './ended-share';

interface Props {
  shares: Share[];
  /** The link that was made just now, if one was. */
  made: string | undefined;
}

/** Links to the drafts of an offer, the newest first. */
export function ShareList({ shares, made }: Props) {
  const now = new Date();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {shares.map((share) =>
        shareState(share, now) === 'active' ? (
          <ActiveShare key={share.documentId} share={share} isNew={share.documentId === made} />
        ) : (
          <EndedShare key={share.documentId} share={share} />
        ),
      )}
    </Flex>
  );
}
