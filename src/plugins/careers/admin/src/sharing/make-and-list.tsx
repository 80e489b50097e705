import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Share } from '../../../shared/shares';
import { useReader } from '../reading/use-reader';
import { ShareList } from './share-list';
import { useMakeShare } from './use-make-share';

/** Says what a link does, makes one, and lists those there are. */
export function MakeAndList({ offerId, shares }: { offerId: string; shares: Share[] }) {
  const { say } = useReader();
  const { make, isMaking, made } = useMakeShare(offerId);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography tag="p" lineHeight={1.5}>
          {say('share.what')}
        </Typography>
        <Button startIcon={<Plus />} loading={isMaking} onClick={() => void make()}>
          {say('share.make')}
        </Button>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {say('share.list')}
        </Typography>
        {shares.length === 0 && <Typography>{say('share.none')}</Typography>}
        <ShareList shares={shares} made={made} />
      </Flex>
    </Flex>
  );
}
