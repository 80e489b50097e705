import { careersPage, careersPageLabels } from './careers-page';
import { company, headquarters } from './company';
import { country } from './country';
import { department, departmentName } from './department';
import { jobOffer } from './job-offer';
import type { AdminLayout } from './layout';
import { location } from './location';
import { sectionItems } from './section-items';

/** Everything HR meets in the admin panel. */
export const adminLayouts: AdminLayout[] = [
  jobOffer,
  location,
  ...sectionItems,
  country,
  department,
  departmentName,
  company,
  headquarters,
  careersPage,
  ...careersPageLabels,
];
