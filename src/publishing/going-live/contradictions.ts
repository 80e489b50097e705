import type { SharedFacts, Texts } from '../job-offer';
import type { Problem } from '../problem';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What is wrong with an offer even as a draft: not that something is missing, but that it cannot be. */
export function contradictions(offer: SharedFacts & Texts): Problem[] {
  return [
    ...daysOutOfOrder(offer),
    ...salaryOutOfOrder(offer),
    ...unknownCurrency(offer),
    ...wayToApplyThatIsNone(offer),
    ...slugThatIsNoAddress(offer),
    ...occupationThatIsNoCode(offer),
  ];
}

function daysOutOfOrder({ opensOn, closesOn }: SharedFacts): Problem[] {
  if (!opensOn || !closesOn || opensOn <= closesOn) return [];
  const message = `The closing day must not be before the opening day (${opensOn}).`;
  return [{ path: ['closesOn'], message, value: closesOn }];
}

function salaryOutOfOrder({ salaryMin, salaryMax }: SharedFacts): Problem[] {
  if (salaryMin === null || salaryMax === null || salaryMin <= salaryMax) return [];
  const message = `The highest salary must not be below the lowest (${salaryMin}).`;
  return [{ path: ['salaryMax'], message, value: salaryMax }];
}

/** ISO 4217, as far as Unicode's data know it. */
function unknownCurrency({ salaryCurrency }: SharedFacts): Problem[] {
  if (!salaryCurrency || currencies.has(salaryCurrency)) return [];
  const message = 'Use the three capital letters of a currency, such as EUR, GBP or MAD.';
  return [{ path: ['salaryCurrency'], message, value: salaryCurrency }];
}

function wayToApplyThatIsNone({ applyUrl }: SharedFacts): Problem[] {
  if (!applyUrl || isHttpsOrMailto(applyUrl)) return [];
  const message = 'The address to apply at must begin with https:// or mailto:';
  return [{ path: ['applyUrl'], message, value: applyUrl }];
}

function isHttpsOrMailto(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'mailto:') return /.@./.test(pathname);
  return protocol === 'https:' && hostname !== '';
}

function slugThatIsNoAddress({ slug }: Texts): Problem[] {
  if (!slug || /^[A-Za-z0-9][A-Za-z0-9_.~-]*$/.test(slug)) return [];
  const message = 'The address may hold letters without accents, digits and hyphens.';
  return [{ path: ['slug'], message, value: slug }];
}

/** ISCO-08 unit groups have four digits (ILO, International Standard Classification of Occupations). */
function occupationThatIsNoCode({ occupationCode }: SharedFacts): Problem[] {
  if (!occupationCode || /^\d{4}$/.test(occupationCode)) return [];
  const message = 'An ISCO-08 code has four digits, such as 2512.';
  return [{ path: ['occupationCode'], message, value: occupationCode }];
}
