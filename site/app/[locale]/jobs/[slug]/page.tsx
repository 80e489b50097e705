import type { Metadata } from 'next';
import { Frame } from '../../../../components/frame';
import { GoneView } from '../../../../components/gone-view';
import { NotFoundPage } from '../../../../components/not-found-page';
import { NotFoundView } from '../../../../components/not-found-view';
import { OfferView } from '../../../../components/offer-view';
import { careersPage } from '../../../../lib/careers-page';
import { languageLinks } from '../../../../lib/language-links';
import { offerMetadata } from '../../../../lib/metadata';
import { offerAt } from '../../../../lib/offer';
import { similarOffers } from '../../../../lib/similar-offers';
import { wordsFor } from '../../../../words';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const page = await careersPage(locale);
  if (!page) return {};
  const found = await offerAt(locale, decodeURIComponent(slug));
  if (found.state === 'live') return offerMetadata(page, found.offer);
  return found.state === 'gone' ? { title: wordsFor(locale)[found.farewell.reason] } : {};
}

export default async function OfferPage({ params }: Props) {
  const { locale, slug } = await params;
  const page = await careersPage(locale);
  if (!page) return <NotFoundPage locale={locale} />;
  const found = await offerAt(locale, decodeURIComponent(slug));
  if (found.state === 'live') {
    return (
      <Frame page={page} languages={languageLinks(page, found.offer.seo.alternates)}>
        <OfferView page={page} offer={found.offer} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: found.offer.seo.jsonLd }}
        />
      </Frame>
    );
  }
  if (found.state === 'gone') {
    const { farewell } = found;
    const similar = await similarOffers(locale, farewell);
    return (
      <Frame page={page} languages={languageLinks(page, farewell.alternates)}>
        <GoneView page={page} farewell={farewell} similar={similar} />
      </Frame>
    );
  }
  const alternates = found.state === 'unknown' ? found.alternates : [];
  return (
    <Frame page={page} languages={languageLinks(page, alternates)}>
      <NotFoundView page={page} alternates={alternates} />
    </Frame>
  );
}
