import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Share } from '../../../shared/shares';
import { type Colour, type Icon, IconLine } from '../panel/icon-line';
import { useReader } from '../reading/use-reader';
import { makerWords, openedWords, shareWords } from '../words/share';

interface Props {
  share: Share;
  icon: Icon;
  colour: Colour;
  children?: ReactNode;
}

/** One link: what it does, what can be done with it, who made it and when it was opened. */
export function ShareBox({ share, icon, colour, children }: Props) {
  const reader = useReader();
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={4}
      borderColor="neutral200"
      hasRadius
    >
      <IconLine icon={icon} colour={colour}>
        <Typography tag="p" textColor="neutral800">
          {shareWords(share, new Date(), reader)}
        </Typography>
      </IconLine>
      {children}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {makerWords(share, reader)}
        <br />
        {openedWords(share, reader)}
      </Typography>
    </Flex>
  );
}
