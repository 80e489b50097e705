const UID = 'api::job-offer.job-offer';

interface DocumentManager {
  publishMany(uid: string, documentIds: string[], locale: string | string[]): Promise<number>;
  unpublishMany(ids: string[], uid: string, options: { locale: string }): Promise<object>;
  deleteMany(ids: string[], uid: string, options: { locale: string }): Promise<object>;
}

const manager = (): DocumentManager => strapi.plugin('content-manager').service('document-manager');

/** What the admin panel's "Publish" does with the offers that are ticked in its list. */
export const publishMany = (documentIds: string[], locale: string | string[]) =>
  manager().publishMany(UID, documentIds, locale);

/** What its "Unpublish" does. */
export const unpublishMany = (documentIds: string[], locale: string) =>
  manager().unpublishMany(documentIds, UID, { locale });

/** What its "Delete" does. */
export const deleteMany = (documentIds: string[], locale: string) =>
  manager().deleteMany(documentIds, UID, { locale });
