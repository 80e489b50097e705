import { Feed, type Item } from 'feed';
import { descriptionHtml, escapeHtml } from '../seo/description';
import { listAddress, offerAddress } from './addresses';
import { startOfDay } from './start-of-day';
import { type FeedOffer, type Surroundings, employerName } from './surroundings';
import { xmlCharacters } from './xml-characters';

/** What is said of a language's newest offers. */
export interface NewestFeed extends Surroundings {
  locale: string;
  /** The absolute address of the feed itself. */
  address: string;
  changedAt: string | null;
  offers: FeedOffer[];
}

/** A language that never had an offer has never changed. */
const NEVER = new Date(0);

/**
 * The offers of a language as RSS 2.0.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rss(newest: NewestFeed): string {
  const { site, page, locale, changedAt } = newest;
  const feed = new Feed({
    title: plain(page.title ?? employerName(newest)),
    description: plain(page.introduction ?? ''),
    link: listAddress(site, locale),
    language: locale,
    updated: changedAt === null ? NEVER : new Date(changedAt),
    feedLinks: { rss: newest.address },
    docs: 'https://www.rssboard.org/rss-specification',
    generator: false,
  });
  for (const offer of newest.offers) feed.addItem(itemOf(offer, newest));
  return feed.rss2();
}

function itemOf(offer: FeedOffer, { site, page }: Surroundings): Item {
  return {
    // The library's CDATA is split at the first “]]>” only; an extension is written as text.
    title: '',
    extensions: [{ name: 'title', objects: { _text: plain(offer.title) } }],
    guid: plain(`${offer.documentId}:${offer.locale}`),
    link: offerAddress(site, offer),
    date: startOfDay(offer.datePosted, page.company.timeZone),
    content: xmlCharacters(descriptionHtml(offer, page.labels.sections)),
    ...(offer.summary && { description: xmlCharacters(escapeHtml(offer.summary)) }),
    ...(offer.department?.name && { category: [{ name: plain(offer.department.name) }] }),
  };
}

/** The library reads “&amp;” in a text as “&” before it escapes it: so every “&” is given as one. */
const plain = (text: string): string => xmlCharacters(text).replaceAll('&', '&amp;');
