const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Below `/careers`, for the admin panel. What of an offer somebody may see is decided in access/. */
export default {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/offers/:documentId/website',
      handler: 'website.show',
      config: signedIn,
    },
    { method: 'GET', path: '/offers/:documentId/shares', handler: 'share.list', config: signedIn },
    {
      method: 'POST',
      path: '/offers/:documentId/shares',
      handler: 'share.create',
      config: signedIn,
    },
    {
      method: 'POST',
      path: '/shares/:documentId/revoke',
      handler: 'share.revoke',
      config: signedIn,
    },
  ],
};
