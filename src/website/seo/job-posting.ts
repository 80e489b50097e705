import type { JobPosting, MonetaryAmount, Place, WithContext } from 'schema-dts';
import type { PartialLabels } from '../labels/labels';
import { descriptionHtml } from './description';
import { endOfDay } from './end-of-day';
import type { Employer, WholeOffer } from './whole-offer';

/** What an offer's posting needs beside the offer. */
export interface Surroundings {
  employer: Employer;
  labels: PartialLabels['sections'];
  /** The absolute address of the offer on the website. */
  url: string;
  /** The absolute address of the CMS, for its files. */
  origin: string;
}

/**
 * An offer as schema.org's JobPosting, by Google's rules for job search: the description is complete
 * HTML, an end only where one is known, `TELECOMMUTE` only for offers that are wholly remote, and no
 * `directApply`, because we only link to where one applies.
 *
 * @see https://schema.org/JobPosting
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(offer: WholeOffer, surroundings: Surroundings): WithContext<JobPosting> {
  const { employer, labels, url, origin } = surroundings;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: offer.title,
    description: descriptionHtml(offer, labels),
    identifier: {
      '@type': 'PropertyValue',
      ...(employer.name && { name: employer.name }),
      value: offer.reference,
    },
    datePosted: offer.datePosted,
    ...(offer.closesOn && { validThrough: endOfDay(offer.closesOn, employer.timeZone) }),
    ...(offer.employmentType && { employmentType: offer.employmentType }),
    hiringOrganization: organization(employer, origin),
    ...whereIsIt(offer),
    ...(offer.salary && salaryOf(offer.salary)),
    ...(offer.occupationCode && {
      occupationalCategory: {
        '@type': 'CategoryCode',
        inCodeSet: 'ISCO-08',
        codeValue: offer.occupationCode,
      },
    }),
    url,
  };
}

/** Google takes "confidential" for an employer who does not say its name. */
function organization({ name, url, logo }: Employer, origin: string) {
  return {
    '@type': 'Organization' as const,
    name: name ?? 'confidential',
    ...(url && { sameAs: url }),
    ...(logo && { logo: new URL(logo.url, origin).toString() }),
  };
}

function whereIsIt({ workplace, locations }: WholeOffer) {
  const places = locations.filter(({ city }) => workplace !== 'remote' || city).map(placeOf);
  const countries = [...new Set(locations.map(({ country }) => country?.name).filter(Boolean))];
  return {
    ...(places.length > 0 && { jobLocation: places }),
    ...(workplace === 'remote' && {
      jobLocationType: 'TELECOMMUTE' as const,
      applicantLocationRequirements: countries.map((name) => ({
        '@type': 'Country' as const,
        name: String(name),
      })),
    }),
  };
}

function placeOf({ street, city, region, postalCode, country }: WholeOffer['locations'][0]): Place {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(city && { addressLocality: city }),
      ...(region && { addressRegion: region }),
      ...(postalCode && { postalCode }),
      ...(country && { addressCountry: country.code }),
    },
  };
}

/** A salary says nothing without its currency and what it is paid for. */
function salaryOf({ min, max, currency, unit }: NonNullable<WholeOffer['salary']>) {
  if (!currency || !unit) return {};
  const range =
    min !== null && max !== null && min !== max
      ? { minValue: min, maxValue: max }
      : { value: min ?? max ?? 0 };
  const baseSalary: MonetaryAmount = {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...range, unitText: unit },
  };
  return { baseSalary };
}
