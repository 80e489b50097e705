import type { DraftRefusal } from '../plugins/careers/shared/draft';

/** Why a link opens nothing, in words. */
export const refusals: Record<DraftRefusal, string> = {
  expired: 'This link has expired.',
  revoked: 'This link was revoked.',
  invalid: 'This link is not valid.',
};
