import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Obstacle } from '../../../shared/on-the-website';
import { useFieldName } from '../reading/use-field-name';
import { useReader } from '../reading/use-reader';
import { obstacleWords } from '../words/obstacle';
import { IconLine } from './icon-line';

/** What stands in the way of publishing, each with the field it is about. */
export function Obstacles({ obstacles }: { obstacles: Obstacle[] }) {
  const reader = useReader();
  const nameField = useFieldName();
  if (obstacles.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {obstacles.map((obstacle) => (
        <IconLine key={obstacle.path.join('.')} tag="li" icon={WarningCircle} colour="danger600">
          <Typography>{obstacleWords(obstacle, reader, nameField)}</Typography>
        </IconLine>
      ))}
    </Flex>
  );
}
