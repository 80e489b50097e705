import type { Site } from '../seo/seo';
import type { FeedDocument } from './batches';
import type { FeedOffer, SiteLanguage, Surroundings } from './surroundings';

/** What a feed of all languages is made from. */
export interface WholeSite {
  site: Site;
  languages: SiteLanguage[];
  documents: AsyncIterable<FeedDocument<FeedOffer>>;
}

/** What is said of the site as a whole, in its default language. */
export function mainSurroundings({ site, languages }: WholeSite): Surroundings | undefined {
  const main = languages.find(({ isDefault }) => isDefault);
  return main && { site, page: main.page };
}

/** Each offer in each language, with the labels and the company of that language. */
export async function* eachOffer({
  site,
  languages,
  documents,
}: WholeSite): AsyncGenerator<[FeedOffer, Surroundings]> {
  const pages = new Map(languages.map(({ code, page }) => [code, page]));
  for await (const { offers } of documents) {
    for (const offer of offers) {
      const page = pages.get(offer.locale);
      if (page) yield [offer, { site, page }];
    }
  }
}
