import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../../../../publishing/job-offer';
import type { Response } from '../bulk/answer';

const route = `/content-manager/collection-types/${JOB_OFFER}/actions/bulkPublish`;

/**
 * Publishes some offers in a language, all or none, by Strapi's own route. It does not go through the
 * store: all rows of a long list look at themselves again whenever the store changes, which took
 * longer than the publishing. Nor does it end with the dialog it was started in.
 */
export async function publishOffers(documentIds: string[], locale: string): Promise<Response> {
  try {
    return await getFetchClient().post(route, { documentIds }, { params: { locale } });
  } catch (error) {
    if (!isFetchError(error)) return { error: { message: String(error) } };
    return { error: { ...error.response?.data?.error, status: error.status } };
  }
}
