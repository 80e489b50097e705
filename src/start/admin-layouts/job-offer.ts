import { JOB_OFFER } from '../../publishing/job-offer';
import type { AdminLayout } from './layout';
import { jobOfferFields } from './job-offer-fields';

/** The form in the order in which HR thinks: what, where, on what terms, in which words. */
export const jobOffer: AdminLayout = {
  uid: JOB_OFFER,
  mainField: 'title',
  defaultSort: { by: 'updatedAt', order: 'DESC' },
  list: ['title', 'department', 'closesOn'],
  edit: [
    ['title'],
    ['department', 'employmentType'],
    ['summary'],
    ['workplace'],
    ['locations'],
    ['salaryMin', 'salaryMax'],
    ['salaryCurrency', 'salaryUnit'],
    ['opensOn', 'closesOn'],
    ['applyUrl', 'applyEmail'],
    ['responsibilities'],
    ['requirements'],
    ['niceToHaves'],
    ['benefits'],
    ['slug', 'reference'],
    ['occupationCode', 'sourceLanguage', 'datePosted'],
  ],
  fields: jobOfferFields,
};
