import type { PartialLabels } from '../labels/labels';
import type { WholeOffer } from '../seo/whole-offer';

/** An offer's facts in words, one line each: where, how, for how much. */
export function factLines(offer: WholeOffer, labels: PartialLabels): string[] {
  const places = offer.locations.map(({ city, region, country }) =>
    [city, region, country?.name].filter(Boolean).join(', '),
  );
  const kind = [
    offer.workplace && labels.workplaces[offer.workplace],
    offer.employmentType && labels.employmentTypes[offer.employmentType],
  ];
  const lines = [places.join(' · '), kind.filter(Boolean).join(' · '), salaryLine(offer)];
  return lines.filter((line) => line !== '');
}

/** Money and time are named and written as the language does it. */
function salaryLine({ salary, locale }: WholeOffer): string {
  if (!salary?.currency) return '';
  const { min, max, currency, unit } = salary;
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions);
  const least = min ?? max ?? 0;
  const amount = money.formatRange(least, max ?? least);
  if (!unit) return amount;
  const names = new Intl.DisplayNames([locale], { type: 'dateTimeField' });
  return `${amount} / ${names.of(unit.toLowerCase())}`;
}
