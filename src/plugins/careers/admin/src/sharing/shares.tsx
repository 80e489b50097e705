import { Loader, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useGetSharesQuery } from '../api/shares';
import { IconLine } from '../panel/icon-line';
import { NotLoaded } from '../panel/not-loaded';
import { useReader } from '../reading/use-reader';
import { useRefreshOnFocus } from '../reading/use-refresh-on-focus';
import { MakeAndList } from './make-and-list';

const FORBIDDEN = 403;

/** The links to the drafts of an offer, for whoever may read all its languages. */
export function Shares({ offerId }: { offerId: string }) {
  const { say } = useReader();
  const { data, error, refetch } = useGetSharesQuery(offerId, {
    refetchOnMountOrArgChange: true,
  });
  useRefreshOnFocus(refetch);

  if (error && 'status' in error && error.status === FORBIDDEN) {
    return (
      <IconLine icon={Lock} colour="neutral600">
        <Typography>{say('share.not-allowed')}</Typography>
      </IconLine>
    );
  }
  if (error) return <NotLoaded onRetry={refetch}>{say('share.failed')}</NotLoaded>;
  if (!data) return <Loader small>{say('share.loading')}</Loader>;
  return <MakeAndList offerId={offerId} shares={data} />;
}
