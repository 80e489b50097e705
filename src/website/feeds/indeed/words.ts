import type { EmploymentType, Workplace } from '../../../publishing/job-offer';
import type { WholeOffer } from '../../seo/whole-offer';

/** `<remotetype>`: only these two are documented beside one for the pandemic. */
export const remoteTypes: Partial<Record<Workplace, string>> = {
  hybrid: 'Hybrid remote',
  remote: 'Fully remote',
};

/** `<jobtype>`; no word says “other”. */
export const jobTypes: Partial<Record<EmploymentType, string>> = {
  FULL_TIME: 'fulltime',
  PART_TIME: 'parttime',
  CONTRACTOR: 'contract',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'per diem',
};

/**
 * `<salary>` as Indeed asks for it: a symbol, plain numbers without separators, the period in
 * English. Empty without currency and period, without which a number says nothing.
 */
export function salaryWords(salary: WholeOffer['salary']): string {
  if (!salary?.currency || !salary.unit) return '';
  const { min, max, currency, unit } = salary;
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    useGrouping: false,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions);
  const written = (amount: number) => money.format(amount).replace(/\s/g, ' ');
  return `${amountWords(min, max, written)} per ${unit.toLowerCase()}`;
}

function amountWords(
  min: number | null,
  max: number | null,
  written: (amount: number) => string,
): string {
  if (min === null || max === null) {
    return min === null ? `Up to ${written(max ?? 0)}` : `From ${written(min)}`;
  }
  return min === max ? written(min) : `${written(min)} - ${written(max)}`;
}
