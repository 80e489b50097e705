import type { Farewell, OfferCard } from './api';
import { type ListAddress, everything } from './list-address';
import { offerPage } from './offer-list';

/** Offers that those who wanted a gone one may want, and the list they come from. */
export interface SimilarOffers {
  offers: OfferCard[];
  total: number;
  address: ListAddress;
}

const MOST = 5;

/** Offers of the same department, else in the same countries, else the newest. */
export async function similarOffers(locale: string, farewell: Farewell): Promise<SimilarOffers> {
  for (const address of likely(farewell)) {
    const { offers, total } = await offerPage(locale, address);
    if (total > 0) return { offers: offers.slice(0, MOST), total, address };
  }
  return { offers: [], total: 0, address: everything };
}

function likely({ department, countries }: Farewell): ListAddress[] {
  const codes = countries.map(({ code }) => code);
  return [
    ...(department ? [{ ...everything, departments: [department.key] }] : []),
    ...(codes.length > 0 ? [{ ...everything, countries: codes }] : []),
    everything,
  ];
}
