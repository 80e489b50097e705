import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useReader } from '../reading/use-reader';
import { progressWords } from '../words/bulk';
import { Progress } from './progress';

interface Props {
  published: number;
  refused: number;
  total: number;
  isStopping: boolean;
  onStop: () => void;
}

/** How far it is, and the way to stop it. */
export function Running({ published, refused, total, isStopping, onStop }: Props) {
  const reader = useReader();
  const { say } = reader;
  const words = progressWords({ published, refused }, total, reader);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" variant="delta" textColor="neutral800">
            {words}
          </Typography>
          <Progress value={published + refused} total={total} words={words} />
          <Typography tag="p">{say('bulk.may-stop')}</Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="secondary" onClick={onStop} disabled={isStopping} autoFocus>
          {say(isStopping ? 'bulk.stopping' : 'bulk.stop')}
        </Button>
        {/* A second click on “Publish” must not hit another button. */}
        <Button loading>{say('bulk.publish')}</Button>
      </Modal.Footer>
    </>
  );
}
