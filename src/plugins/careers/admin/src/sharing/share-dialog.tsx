import { Button, Modal } from '@strapi/design-system';
import { useReader } from '../reading/use-reader';
import { Shares } from './shares';

/** What the button “Share a draft” opens. */
export function ShareDialog({ offerId }: { offerId: string }) {
  const { say } = useReader();
  return (
    <>
      <Modal.Header closeLabel={say('share.close')}>
        <Modal.Title>{say('share.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Shares offerId={offerId} />
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('share.close')}</Button>
        </Modal.Close>
      </Modal.Footer>
    </>
  );
}
