import { Loader } from '@strapi/design-system';
import { useGetOnTheWebsiteQuery } from '../api/on-the-website';
import { useReader } from '../reading/use-reader';
import { useRefreshOnFocus } from '../reading/use-refresh-on-focus';
import { Languages } from './languages';
import { NotLoaded } from './not-loaded';

interface Props {
  documentId: string;
  /** The language whose form is open. */
  open: string | undefined;
}

/** Where an offer is on the website, as the server says it now. */
export function OnTheWebsite({ documentId, open }: Props) {
  const { say } = useReader();
  const { data, isError, refetch } = useGetOnTheWebsiteQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  useRefreshOnFocus(refetch);

  if (isError) return <NotLoaded onRetry={refetch}>{say('panel.failed')}</NotLoaded>;
  if (!data) return <Loader small>{say('panel.loading')}</Loader>;
  return <Languages languages={data} open={open} />;
}
