import { endOfDay } from '../../seo/end-of-day';
import { offerAddress } from '../addresses';
import { type FeedOffer, type Surroundings, employerName } from '../surroundings';
import { indeedDescription } from './description';
import { elementOf } from './element';
import { type Place, placesOf } from './places';
import { jobTypes, remoteTypes, salaryWords } from './words';

/** What Indeed calls the city of a job that is done from anywhere in a country or region. */
const ANYWHERE = 'Remote';

/** The `<job>` elements of an offer in one language: one for each place. */
export const indeedJobs = (offer: FeedOffer, surroundings: Surroundings): string =>
  placesOf(offer)
    .map((place) => `${elementOf('job', jobFields(offer, place, surroundings))}\n`)
    .join('');

/**
 * What Indeed's XML feed says of a job in one place, by the names of its elements. Those that Indeed
 * requires are there even when they are empty.
 *
 * @see https://docs.indeed.com/indeed-apply/xml-feed
 */
export function jobFields(
  offer: FeedOffer,
  place: Place,
  surroundings: Surroundings,
): Record<string, string> {
  const company = employerName(surroundings);
  const { timeZone } = surroundings.page.company;
  const required = {
    title: offer.title,
    date: offer.datePosted,
    referencenumber: place.referenceNumber,
    requisitionid: offer.reference,
    url: trackedAddress(offer, surroundings),
    company,
    sourcename: company,
    city: place.city ?? (offer.workplace === 'remote' ? ANYWHERE : ''),
    state: place.region ?? '',
    country: place.country?.code ?? '',
    description: indeedDescription(offer, surroundings.page.labels.sections),
  };
  const known = {
    postalcode: place.postalCode,
    streetaddress: place.street,
    email: offer.applyEmail,
    salary: salaryWords(offer.salary),
    jobtype: offer.employmentType && jobTypes[offer.employmentType],
    category: offer.department?.name,
    expirationdate: offer.closesOn && endOfDay(offer.closesOn, timeZone),
    remotetype: offer.workplace && remoteTypes[offer.workplace],
    lastactivitydate: offer.updatedAt,
  };
  const present = Object.entries(known).filter((entry): entry is [string, string] => !!entry[1]);
  return { ...required, ...Object.fromEntries(present) };
}

/** Indeed asks for this parameter, by which a website sees who came from there. */
function trackedAddress(offer: FeedOffer, { site }: Surroundings): string {
  const address = new URL(offerAddress(site, offer));
  address.searchParams.set('source', 'Indeed');
  return address.toString();
}
