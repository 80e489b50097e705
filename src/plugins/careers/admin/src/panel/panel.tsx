import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import { useReader } from '../reading/use-reader';
import { ShareDraft } from '../sharing/share-draft';
import { OnTheWebsite } from './on-the-website';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The panel “On the website” beside the form of an offer. */
export const onTheWebsitePanel: PanelComponent = ({ model, documentId, meta }) => {
  const { say } = useReader();
  const [{ query }] = useQueryParams<Query>();
  if (model !== JOB_OFFER) return null;

  // A copy that is not saved yet names the offer it was made from, but has nothing of its own.
  const isSaved = documentId && meta;
  const content = isSaved ? (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <OnTheWebsite documentId={documentId} open={query.plugins?.i18n?.locale} />
      <ShareDraft offerId={documentId} />
    </Flex>
  ) : (
    <Typography>{say('panel.save-first')}</Typography>
  );
  return { title: say('panel.title'), content };
};
