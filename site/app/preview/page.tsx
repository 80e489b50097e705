import type { Metadata } from 'next';
import { cache } from 'react';
import { DraftBanner } from '../../components/draft-banner';
import { Frame } from '../../components/frame';
import { NoDraft } from '../../components/no-draft';
import { NotFoundPage } from '../../components/not-found-page';
import { OfferView } from '../../components/offer-view';
import { RefusedLink } from '../../components/refused-link';
import { ReloadOnSave } from '../../components/reload-on-save';
import { careersPage } from '../../lib/careers-page';
import { draftAt } from '../../lib/draft';
import { siteName } from '../../lib/metadata';
import { previewLinks, tokenIn } from '../../lib/preview';
import { previewLocale } from '../../lib/preview-locale';
import { type QueryObject, parametersOf } from '../../lib/query';
import { wordsFor } from '../../words';

interface Props {
  searchParams: Promise<QueryObject>;
}

/** Once for a request: head and body show the same. */
const draft = cache(draftAt);

const tokenOf = async (query: Promise<QueryObject>) => tokenIn(parametersOf(await query));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await previewLocale();
  const robots = { index: false, follow: false };
  const page = await careersPage(locale);
  if (!page) return { robots };
  const found = await draft(await tokenOf(searchParams), locale);
  if (found.state !== 'draft') return { robots };
  const title = found.offer.title || wordsFor(locale).draft;
  return { robots, title: `${title} – ${siteName(page)}` };
}

export default async function PreviewPage({ searchParams }: Props) {
  const locale = await previewLocale();
  const page = await careersPage(locale);
  if (!page) return <NotFoundPage locale={locale} />;
  const token = await tokenOf(searchParams);
  const found = await draft(token, locale);
  switch (found.state) {
    case 'draft':
      return (
        <Frame page={page} languages={previewLinks(locale, found.meta.locales, token)}>
          <DraftBanner page={page} meta={found.meta} />
          <OfferView page={page} offer={found.offer} />
          <ReloadOnSave />
        </Frame>
      );
    case 'unwritten':
      return (
        <Frame page={page} languages={[]}>
          <NoDraft locale={locale} links={previewLinks(locale, found.locales, token)} />
        </Frame>
      );
    case 'refused':
      return (
        <Frame page={page} languages={[]}>
          <RefusedLink locale={locale} reason={found.reason} />
        </Frame>
      );
  }
}
