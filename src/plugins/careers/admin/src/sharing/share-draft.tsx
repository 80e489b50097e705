import { Button, Modal } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useReader } from '../reading/use-reader';
import { ShareDialog } from './share-dialog';

/** The button “Share a draft”, and the dialog it opens. */
export function ShareDraft({ offerId }: { offerId: string }) {
  const { say } = useReader();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="secondary" fullWidth startIcon={<PaperPlane />}>
          {say('share.title')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <ShareDialog offerId={offerId} />
      </Modal.Content>
    </Modal.Root>
  );
}
