import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useMakeShareMutation } from '../api/shares';
import { useReader } from '../reading/use-reader';

/** Makes a link, says whether that worked, and tells the new one from the others. */
export function useMakeShare(offerId: string) {
  const { say } = useReader();
  const { toggleNotification } = useNotification();
  const [makeShare, { isLoading }] = useMakeShareMutation();
  const [made, setMade] = useState<string>();

  const make = async () => {
    try {
      const share = await makeShare(offerId).unwrap();
      setMade(share.documentId);
      toggleNotification({ type: 'success', message: say('share.made') });
    } catch {
      toggleNotification({ type: 'danger', message: say('share.make-failed') });
    }
  };
  return { make, isMaking: isLoading, made };
}
