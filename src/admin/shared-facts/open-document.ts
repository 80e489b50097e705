import { JOB_OFFER } from '../../publishing/job-offer';

const editView = new RegExp(`/content-manager/collection-types/${JOB_OFFER}/([^/]+)`);
const unsaved = ['create', 'clone'];

/** The offer, and its language, that the edit view shows; undefined for one that is not saved yet. */
export function openDocument(
  { pathname, search }: Pick<Location, 'pathname' | 'search'> = window.location,
): { documentId: string; locale: string } | undefined {
  const documentId = editView.exec(decodeURIComponent(pathname))?.[1];
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]');
  if (!documentId || unsaved.includes(documentId) || !locale) return undefined;
  return { documentId, locale };
}
