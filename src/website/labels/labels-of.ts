import { employmentTypes, sections, workplaces } from '../../publishing/job-offer';
import type { PageRow } from '../projection/careers-page-rows';
import type { PartialLabels } from './labels';
import { shippedLabels } from './shipped';

type Words = Record<string, string | null> | null | undefined;

/** The column of a label: `niceToHaves` is nice_to_haves, `FULL_TIME` is full_time. */
const columnOf = (key: string) =>
  key.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

function chosen<Key extends string>(
  keys: readonly Key[],
  written: Words,
  shipped: Record<Key, string> | undefined,
): Record<Key, string | null> {
  const entries = keys.map((key) => [key, written?.[columnOf(key)] || shipped?.[key] || null]);
  return Object.fromEntries(entries) as Record<Key, string | null>;
}

/** The labels of a language: HR's own, else the shipped one, else null. */
export function labelsOf(locale: string, page: PageRow | undefined): PartialLabels {
  const shipped = shippedLabels[locale];
  return {
    sections: chosen(sections, page?.section_labels, shipped?.sections),
    workplaces: chosen(workplaces, page?.workplace_labels, shipped?.workplaces),
    employmentTypes: chosen(
      employmentTypes,
      page?.employment_type_labels,
      shipped?.employmentTypes,
    ),
  };
}
