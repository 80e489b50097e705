import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  /** How many are done, of how many. */
  value: number;
  total: number;
  words: string;
}

/** How far something is. The design system's bar keeps its value from screen readers. */
export function Progress({ value, total, words }: Props) {
  const percent = Math.floor((100 * value) / total);
  return (
    <WideBar value={percent} aria-valuenow={percent} aria-valuetext={words} aria-label={words} />
  );
}

/** As wide as there is room, in colours that can be told apart on a light and on a dark dialog. */
const WideBar = styled(ProgressBar)`
  width: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};

  > div {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;
