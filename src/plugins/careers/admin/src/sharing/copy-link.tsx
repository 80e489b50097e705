import { Button, VisuallyHidden } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useReader } from '../reading/use-reader';
import { moment } from '../words/day';

/** Copies a link; browsers refuse on pages that are not served over HTTPS. */
export function CopyLink({ url, madeAt }: { url: string; madeAt: string }) {
  const { say, locale } = useReader();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();

  const onCopy = async () => {
    const isCopied = await copy(url);
    toggleNotification(
      isCopied
        ? { type: 'success', message: say('share.copied') }
        : { type: 'warning', message: say('share.not-copied') },
    );
  };
  return (
    <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void onCopy()}>
      {say('share.copy')}
      <VisuallyHidden tag="span">
        {say('share.which', { moment: moment(madeAt, locale) })}
      </VisuallyHidden>
    </Button>
  );
}
