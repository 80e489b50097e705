import { Box, Flex } from '@strapi/design-system';
import type { ComponentType, ReactNode, SVGProps } from 'react';
import type { DefaultTheme } from 'styled-components';

export type Icon = ComponentType<SVGProps<SVGSVGElement>>;
export type Colour = keyof DefaultTheme['colors'];

interface Props {
  icon: Icon;
  colour: Colour;
  tag?: 'div' | 'li';
  children: ReactNode;
}

/** Words after an icon that supports them and that screen readers leave out. */
export function IconLine({ icon: Symbol, colour, tag = 'div', children }: Props) {
  return (
    <Flex tag={tag} alignItems="flex-start" gap={2}>
      <Box color={colour} shrink={0} paddingTop="2px" aria-hidden>
        <Symbol width="1.6rem" height="1.6rem" fill="currentColor" />
      </Box>
      <Box minWidth={0}>{children}</Box>
    </Flex>
  );
}
