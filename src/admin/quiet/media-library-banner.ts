import type { StrapiApp } from '@strapi/strapi/admin';
import { finishedQuery } from '../finished-query';

type Middleware = StrapiApp['middlewares'][number];

/**
 * Dismisses the banner that announces Strapi's new media library to every user. It has no switch:
 * it looks into the browser's storage, under the id of the installation, which comes with `init`.
 */
export const dismissMediaLibraryBanner: Middleware = () => () => (next) => (action) => {
  const query = finishedQuery(action);
  if (query?.endpoint === 'init') {
    const { uuid } = query.answer as { uuid?: unknown };
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${uuid}`, 'true');
  }
  return next(action);
};
