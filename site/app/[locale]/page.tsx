import type { Metadata } from 'next';
import { Filters } from '../../components/filters';
import { Frame } from '../../components/frame';
import { NotFoundPage } from '../../components/not-found-page';
import { Results } from '../../components/results';
import { careersPage, offerCount } from '../../lib/careers-page';
import { languageLinks } from '../../lib/language-links';
import { readListAddress } from '../../lib/list-address';
import { listMetadata, siteName } from '../../lib/metadata';
import { facetsOf, offerPage } from '../../lib/offer-list';
import { type QueryObject, parametersOf } from '../../lib/query';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<QueryObject>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await careersPage((await params).locale);
  return page ? listMetadata(page, readListAddress(parametersOf(await searchParams))) : {};
}

export default async function ListPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const page = await careersPage(locale);
  if (!page) return <NotFoundPage locale={locale} />;
  const address = readListAddress(parametersOf(await searchParams));
  const [found, facets] = await Promise.all([
    offerPage(page.locale, address),
    facetsOf(page.locale, address),
  ]);
  return (
    <Frame page={page} languages={languageLinks(page)}>
      <header className="intro">
        <h1>{page.title ?? siteName(page)}</h1>
        {page.introduction && <p className="lead">{page.introduction}</p>}
      </header>
      <div className="list">
        {offerCount(page) > 0 && <Filters page={page} address={address} facets={facets} />}
        <Results page={page} address={address} found={found} />
      </div>
    </Frame>
  );
}
