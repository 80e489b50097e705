import { Flex, TextInput } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import type { Share } from '../../../shared/shares';
import { useReader } from '../reading/use-reader';
import { CopyLink } from './copy-link';
import { RevokeShare } from './revoke-share';
import { ShareBox } from './share-box';

/** A link that works: to copy and to revoke. One that was just made is selected. */
export function ActiveShare({ share, isNew }: { share: Share; isNew: boolean }) {
  const { say } = useReader();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);

  const url = share.url ?? '';
  return (
    <ShareBox share={share} icon={Link} colour="success600">
      <Flex gap={2} wrap="wrap">
        <Flex grow={1} basis="24rem" direction="column" alignItems="stretch">
          <TextInput
            ref={field}
            aria-label={say('share.link')}
            readOnly
            size="S"
            value={url}
            onFocus={({ currentTarget }) => selectFromItsBeginning(currentTarget)}
          />
        </Flex>
        <CopyLink url={url} madeAt={share.createdAt} />
        <RevokeShare share={share} />
      </Flex>
    </ShareBox>
  );
}

/** Selects all and shows the beginning: a link is longer than its field. */
function selectFromItsBeginning(field: HTMLInputElement): void {
  field.setSelectionRange(0, field.value.length, 'backward');
}
