import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useReader } from '../reading/use-reader';
import { IconLine } from './icon-line';

/** Something the server did not answer, and the way to ask again. */
export function NotLoaded({ children, onRetry }: { children: ReactNode; onRetry: () => unknown }) {
  const { say } = useReader();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
      <IconLine icon={WarningCircle} colour="danger600">
        <Typography>{children}</Typography>
      </IconLine>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={() => void onRetry()}>
        {say('try-again')}
      </Button>
    </Flex>
  );
}
