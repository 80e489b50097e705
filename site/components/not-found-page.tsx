import { pageInReach } from '../lib/careers-page';
import { languageLinks } from '../lib/language-links';
import { Frame } from './frame';
import { NotFoundView } from './not-found-view';

/** The page for an address that leads nowhere. */
export async function NotFoundPage({ locale }: { locale: string }) {
  const page = await pageInReach(locale);
  return (
    <Frame page={page} languages={languageLinks(page)}>
      <NotFoundView page={page} />
    </Frame>
  );
}
