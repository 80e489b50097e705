import { type EmploymentType, type Workplace, sections } from '../../../publishing/job-offer';
import { offerAddress } from '../addresses';
import type { FeedOffer, Surroundings } from '../surroundings';

const LONGEST_TEXT = 255;
const LONGEST_DESCRIPTION = 1000;

/** oJobPub wants a type for every job; what is not said is taken for the usual. */
const jobTypes: Record<EmploymentType, string> = {
  FULL_TIME: 'permanent',
  PART_TIME: 'permanent',
  CONTRACTOR: 'freelance',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'temporary',
  OTHER: 'contract',
};

const workTypes: Record<Workplace, string> = {
  onsite: 'on-site',
  hybrid: 'hybrid',
  remote: 'remote',
};

const intervals: Record<string, string> = {
  HOUR: 'hourly',
  DAY: 'daily',
  WEEK: 'weekly',
  MONTH: 'monthly',
  YEAR: 'yearly',
};

/**
 * An offer as a job of oJobPub 1.0; undefined in a language that ISO 639-1 has no two letters for,
 * because the format knows no others.
 *
 * @see https://github.com/letsemploy/schema
 */
export function ojobpubJob(offer: FeedOffer, { site }: Surroundings) {
  const { language } = new Intl.Locale(offer.locale);
  if (language.length !== 2) return undefined;
  return {
    language,
    publishedAt: offer.datePosted,
    ...(offer.closesOn && { applyBefore: offer.closesOn }),
    ...(offer.department?.name && { category: cut(offer.department.name, LONGEST_TEXT) }),
    referenceId: cut(offer.reference, LONGEST_TEXT),
    title: cut(offer.title, LONGEST_TEXT),
    description: cut(textOf(offer), LONGEST_DESCRIPTION),
    jobType: jobTypes[offer.employmentType ?? 'FULL_TIME'],
    ...(offer.workplace && { workType: workTypes[offer.workplace] }),
    ...salaryOf(offer),
    locations: offer.locations.map(({ city, country }) => ({
      ...(city && { city }),
      ...(country && { country: country.code }),
    })),
    url: offerAddress(site, offer),
  };
}

function salaryOf({ salary }: FeedOffer) {
  const interval = intervals[salary?.unit ?? ''];
  if (!salary?.currency || !interval) return {};
  const { min, max, currency } = salary;
  const range = { ...(min !== null && { min }), ...(max !== null && { max }) };
  return { salary: { ...range, currency, interval } };
}

function textOf(offer: FeedOffer): string {
  const items = sections.flatMap((section) => offer[section].map(({ text }) => text));
  return [offer.summary, ...items].filter(Boolean).join('\n');
}

/** The beginning of a text, counted in characters as JSON Schema counts them. */
function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  return `${characters.slice(0, longest - 1).join('')}…`;
}
