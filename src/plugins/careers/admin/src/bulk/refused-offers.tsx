import { Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import { useFieldName } from '../reading/use-field-name';
import { useReader } from '../reading/use-reader';
import { offerName, refusalWords } from '../words/bulk';
import type { Offer } from './offer';
import type { DoneOffers } from './use-publishing';

/** Offers that were not published, each with the way to its form and with the reasons. */
export function RefusedOffers({ refused }: Pick<DoneOffers, 'refused'>) {
  const reader = useReader();
  const nameField = useFieldName();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingLeft={6}>
      {refused.map(({ offer, refusal }) => (
        <Flex key={offer.id} tag="li" direction="column" alignItems="stretch" gap={1}>
          <Typography overflow="hidden" textColor="neutral800">
            <Link tag={RouterLink} to={formOf(offer)} target="_blank">
              {offerName(offer, reader)}
              <VisuallyHidden tag="span">{reader.say('bulk.new-tab')}</VisuallyHidden>
            </Link>
          </Typography>
          {refusalWords(refusal, reader, nameField).map((words) => (
            <Typography key={words} tag="p">
              {words}
            </Typography>
          ))}
        </Flex>
      ))}
    </Flex>
  );
}

const formOf = ({ documentId, locale }: Offer) =>
  `/content-manager/collection-types/${JOB_OFFER}/${documentId}?plugins[i18n][locale]=${locale}`;
