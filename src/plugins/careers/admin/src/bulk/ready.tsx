import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { IconLine } from '../panel/icon-line';
import { useReader } from '../reading/use-reader';
import { questionWords } from '../words/bulk';
import type { Offer } from './offer';

interface Props {
  offers: Offer[];
  /** How many of the selection are published as they are. */
  unchanged: number;
  onCancel: () => void;
  onPublish: () => void;
}

/** What publishing the selection will do. */
export function Ready({ offers, unchanged, onCancel, onPublish }: Props) {
  const reader = useReader();
  const { say } = reader;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p" variant="delta" textColor="neutral800">
            {questionWords(offers, reader)}
          </Typography>
          <Typography tag="p">{say('bulk.what')}</Typography>
          {unchanged > 0 && (
            <IconLine icon={Information} colour="neutral600">
              <Typography tag="p">{say('bulk.unchanged', { count: unchanged })}</Typography>
            </IconLine>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onCancel}>
          {say('bulk.cancel')}
        </Button>
        <Button onClick={onPublish}>{say('bulk.publish')}</Button>
      </Modal.Footer>
    </>
  );
}
