import type { EmploymentType, Section, Workplace } from '../../publishing/job-offer';

/** A word for each section, workplace and employment type, in one language. */
export interface Labels {
  sections: Record<Section, string>;
  workplaces: Record<Workplace, string>;
  employmentTypes: Record<EmploymentType, string>;
}

/** Labels of which some, or all, are missing. */
export type PartialLabels = {
  [Group in keyof Labels]: { [Key in keyof Labels[Group]]: string | null };
};
