import { type Elsewhere, type Facets, type OfferCard, type PageInfo, api, unexpected } from './api';
import type { ListAddress } from './list-address';
import { filterQuestion, listQuestion } from './list-question';

/** One page of a list of offers. */
export interface OfferPage {
  offers: OfferCard[];
  /** How many offers all pages have. */
  total: number;
  pageCount: number;
  /** The other languages in which the same filters find something. */
  elsewhere: Elsewhere[];
}

/** The offers a list's address shows, in a language the site has. */
export async function offerPage(locale: string, address: ListAddress): Promise<OfferPage> {
  const query = listQuestion(locale, address);
  const { data, response } = await api.GET('/api/job-offers', { params: { query } });
  if (!data) throw unexpected(response);
  const { pagination, elsewhere } = data.meta;
  return { offers: data.data.filter(isCard), ...countsOf(pagination as PageInfo), elsewhere };
}

/** What the filters of a list offer, with counts. */
export async function facetsOf(locale: string, address: ListAddress): Promise<Facets> {
  const query = filterQuestion(locale, address);
  const { data, response } = await api.GET('/api/job-offers/facets', { params: { query } });
  if (!data) throw unexpected(response);
  return data.data;
}

const isCard = (offer: { title?: string | undefined }): offer is OfferCard =>
  offer.title !== undefined;

const countsOf = ({ total = 0, pageCount = 0 }: PageInfo) => ({ total, pageCount });
