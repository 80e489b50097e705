import { Clock, Lock } from '@strapi/icons';
import type { Share } from '../../../shared/shares';
import { ShareBox } from './share-box';

/** A link that opens nothing any more. */
export function EndedShare({ share }: { share: Share }) {
  return <ShareBox share={share} icon={share.revokedAt ? Lock : Clock} colour="neutral600" />;
}
