import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, EyeStriked, Lock, MinusCircle, WarningCircle } from '@strapi/icons';
import type { LanguageOnTheWebsite, Reason } from '../../../shared/on-the-website';
import { useReader } from '../reading/use-reader';
import { reasonWords } from '../words/reason';
import { type Icon, IconLine } from './icon-line';
import { SeeThePage } from './see-the-page';

interface Props {
  language: LanguageOnTheWebsite;
  differs: 'differs.this' | 'differs.other';
}

const icons: Record<Reason['code'], Icon> = {
  'not-written': MinusCircle,
  'not-published': EyeStriked,
  opens: Clock,
  closed: Lock,
};

/** Whether a language of an offer is live, or why it is not. */
export function States({ language, differs }: Props) {
  const reader = useReader();
  const { isLive, reasons, draftDiffers, url } = language;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {isLive && (
        <IconLine tag="li" icon={CheckCircle} colour="success600">
          <Typography textColor="neutral800">{reader.say('live')}</Typography>
          {url && <SeeThePage url={url} language={language} />}
        </IconLine>
      )}
      {reasons.map((reason) => (
        <IconLine key={reason.code} tag="li" icon={icons[reason.code]} colour="neutral600">
          <Typography textColor="neutral800">{reasonWords(reason, reader)}</Typography>
        </IconLine>
      ))}
      {draftDiffers && (
        <IconLine tag="li" icon={WarningCircle} colour="warning600">
          <Typography textColor="neutral800">{reader.say(differs)}</Typography>
        </IconLine>
      )}
    </Flex>
  );
}
