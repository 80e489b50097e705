import { descriptionHtml } from '../seo/description';
import { jobPosting } from '../seo/job-posting';
import { listAddress, offerAddress } from './addresses';
import type { NewestFeed } from './rss';
import { startOfDay } from './start-of-day';
import { type FeedOffer, type Surroundings, employerAddress, employerName } from './surroundings';

/** One page of the offers of a language. */
export interface JsonFeedPage extends NewestFeed {
  /** The absolute address of the page after this one; null at the end. */
  nextAddress: string | null;
}

/**
 * The offers of a language as JSON Feed 1.1, each with its JobPosting of schema.org as `_job_posting`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: JsonFeedPage): string {
  const { site, page, locale } = feed;
  const url = employerAddress(feed);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: page.title ?? employerName(feed),
    home_page_url: listAddress(site, locale),
    feed_url: feed.address,
    ...(page.introduction && { description: page.introduction }),
    ...(feed.nextAddress !== null && { next_url: feed.nextAddress }),
    language: locale,
    authors: [{ name: employerName(feed), ...(url && { url }) }],
    items: feed.offers.map((offer) => itemOf(offer, feed)),
  });
}

function itemOf(offer: FeedOffer, { site, page }: Surroundings) {
  const { labels, company } = page;
  const url = offerAddress(site, offer);
  const surroundings = { employer: company, labels: labels.sections, url, origin: site.origin };
  const tags = [
    offer.department?.name,
    offer.workplace && labels.workplaces[offer.workplace],
    offer.employmentType && labels.employmentTypes[offer.employmentType],
    ...offer.locations.map(({ country }) => country?.name),
  ];
  return {
    id: `${offer.documentId}:${offer.locale}`,
    url,
    title: offer.title,
    content_html: descriptionHtml(offer, labels.sections),
    ...(offer.summary && { summary: offer.summary }),
    date_published: startOfDay(offer.datePosted, company.timeZone).toISOString(),
    date_modified: offer.updatedAt,
    language: offer.locale,
    tags: [...new Set(tags.filter((tag) => typeof tag === 'string'))],
    _job_posting: jobPosting(offer, surroundings),
  };
}
