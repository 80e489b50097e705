import { Button, Dialog, VisuallyHidden } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import type { Share } from '../../../shared/shares';
import { useRevokeShareMutation } from '../api/shares';
import { useReader } from '../reading/use-reader';
import { moment } from '../words/day';

/** Ends a link before its time, after asking. */
export function RevokeShare({ share }: { share: Share }) {
  const { say, locale } = useReader();
  const { toggleNotification } = useNotification();
  const [revokeShare, { isLoading }] = useRevokeShareMutation();

  const revoke = async () => {
    try {
      await revokeShare(share.documentId).unwrap();
      toggleNotification({ type: 'success', message: say('share.revoke-done') });
    } catch {
      toggleNotification({ type: 'danger', message: say('share.revoke-failed') });
    }
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" loading={isLoading}>
          {say('share.revoke')}
          <VisuallyHidden tag="span">
            {say('share.which', { moment: moment(share.createdAt, locale) })}
          </VisuallyHidden>
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={say('share.revoke-question')}
        endAction={
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={() => void revoke()}>
              {say('share.revoke')}
            </Button>
          </Dialog.Action>
        }
      >
        {say('share.revoke-what')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
