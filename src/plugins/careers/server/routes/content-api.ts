import { draftLinks } from '../access/draft-links';

/**
 * Below `/api/careers`. The only door to drafts: neither visitors nor users who are signed in to the
 * website are asked for here, so that no right of theirs, given by mistake, can open it.
 */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/draft',
      handler: 'draft.show',
      config: { auth: { strategies: ['content-api-token', draftLinks] } },
    },
  ],
};
