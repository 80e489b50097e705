import { unstable_useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import type { NameField } from '../words/publishing';

/** What the form calls a field of an offer: the translation, else the label of the layout. */
export function useFieldName(): NameField {
  const { formatMessage } = useIntl();
  const { metadatas } = unstable_useDocumentLayout(JOB_OFFER).edit;
  return (field) =>
    formatMessage({
      id: `content-manager.content-types.${JOB_OFFER}.${field}`,
      defaultMessage: metadatas[field]?.label ?? field,
    });
}
