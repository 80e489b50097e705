import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';
import { type Colour, type Icon, IconLine } from '../panel/icon-line';
import { useReader } from '../reading/use-reader';
import { leftWords, publishedWords, refusedWords } from '../words/bulk';
import { RefusedOffers } from './refused-offers';
import type { DoneOffers } from './use-publishing';

/** What was done; what was not, and why. */
export function Result({ done, onClose }: { done: DoneOffers; onClose: () => void }) {
  const reader = useReader();
  const { refused, left, brokenBy } = done;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Line icon={CheckCircle} colour="success600" words={publishedWords(done, reader)} />
          {brokenBy && (
            <Line icon={WarningCircle} colour="danger600" words={reader.say(`bulk.${brokenBy}`)} />
          )}
          {left.length > 0 && (
            <Line icon={Information} colour="neutral600" words={leftWords(done, reader)} />
          )}
          {refused.length > 0 && (
            <>
              <Line icon={WarningCircle} colour="danger600" words={refusedWords(done, reader)} />
              <RefusedOffers refused={refused} />
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer justifyContent="flex-end">
        <Button onClick={onClose} autoFocus>
          {reader.say('bulk.close')}
        </Button>
      </Modal.Footer>
    </>
  );
}

function Line({ icon, colour, words }: { icon: Icon; colour: Colour; words: string }) {
  return (
    <IconLine icon={icon} colour={colour}>
      <Typography tag="p" variant="delta" textColor="neutral800">
        {words}
      </Typography>
    </IconLine>
  );
}
