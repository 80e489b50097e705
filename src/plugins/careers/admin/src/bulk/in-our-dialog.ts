import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import { useReader } from '../reading/use-reader';
import { PublishOffers } from './publish-offers';

/**
 * Strapi's bulk actions; “Publish”, where the list holds job offers, with a dialog of our own. Who may
 * and when there is something to publish stays Strapi's to say. Strapi publishes all in one
 * transaction, which for hundreds of offers keeps everybody else from writing, and for one unfinished
 * offer publishes none.
 */
export function withPublishingInPortions(actions: BulkActionComponent[]): BulkActionComponent[] {
  return actions.map((action) => {
    const ours: BulkActionComponent = (props) => {
      const { say } = useReader();
      const described = action(props);
      if (props.model !== JOB_OFFER || !isPublishing(described)) return described;
      const title = say('bulk.title');
      return { ...described, dialog: { type: 'modal', title, content: PublishOffers } };
    };
    return Object.assign(ours, { type: action.type });
  });
}

type Described = ReturnType<BulkActionComponent>;

function isPublishing(described: Described): described is NonNullable<Described> {
  return (described as { actionType?: unknown } | null)?.actionType === 'publish';
}
