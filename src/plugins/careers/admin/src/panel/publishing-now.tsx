import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { LanguageOnTheWebsite } from '../../../shared/on-the-website';
import { useFieldName } from '../reading/use-field-name';
import { useReader } from '../reading/use-reader';
import { publishingWords } from '../words/publishing';
import { Obstacles } from './obstacles';

/** What publishing the open language now would do, or what stands in its way. */
export function PublishingNow({ language }: { language: LanguageOnTheWebsite }) {
  const reader = useReader();
  const nameField = useFieldName();
  const isChanged = useForm('PublishingNow', ({ modified }) => modified);
  const { reasons, publishing } = language;
  const isWritten = reasons.every(({ code }) => code !== 'not-written');
  const sentences = isWritten
    ? publishingWords(language, reader, nameField)
    : [reader.say('panel.save-first')];
  return (
    <Box background="neutral100" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {sentences.map((sentence) => (
          <Typography key={sentence} tag="p">
            {sentence}
          </Typography>
        ))}
        {isWritten && <Obstacles obstacles={publishing.obstacles} />}
        {isWritten && isChanged && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {reader.say('panel.unsaved')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
