import type { FieldLayout } from './layout';

const address =
  'Where people apply on the web; begins with https:// or mailto: (to publish, fill in this or the e-mail address).';

/** What each field of an offer is called, and what a person should know beside it. */
export const jobOfferFields: Record<string, FieldLayout> = {
  title: { label: 'Title', help: 'Needed to publish.' },
  department: { label: 'Department', mainField: 'key' },
  employmentType: { label: 'Employment type' },
  summary: { label: 'Summary', help: 'Two or three sentences, shown in lists and on top.' },
  workplace: { label: 'Workplace' },
  locations: { label: 'Locations' },
  salaryMin: { label: 'Lowest salary', help: 'Before taxes.' },
  salaryMax: { label: 'Highest salary', help: 'Not below the lowest; empty for a fixed salary.' },
  salaryCurrency: {
    label: 'Currency',
    help: 'Three capital letters such as EUR, GBP or MAD.',
    placeholder: 'EUR',
  },
  salaryUnit: { label: 'Salary per' },
  opensOn: {
    label: 'Opening day',
    help: 'The first day the offer is shown; empty: from the day it is published.',
  },
  closesOn: {
    label: 'Closing day',
    help: 'The last day the offer is shown, not before the opening day; empty: until it is unpublished.',
  },
  applyUrl: { label: 'Address to apply at', help: address, placeholder: 'https://' },
  applyEmail: { label: 'E-mail to apply to', placeholder: 'jobs@example.com' },
  responsibilities: { label: 'Responsibilities' },
  requirements: { label: 'Requirements' },
  niceToHaves: { label: 'Nice to have' },
  benefits: { label: 'Benefits' },
  slug: {
    label: 'Web address',
    help: 'The last part of the page’s address. Made from the title when left empty; old addresses keep working.',
  },
  reference: {
    label: 'Reference',
    help: 'No two offers share one. Made when the offer is published and this is empty.',
  },
  occupationCode: {
    label: 'Occupation code',
    help: 'The four digits of ISCO-08, such as 2512; may stay empty.',
    placeholder: '2512',
  },
  sourceLanguage: {
    label: 'Source language',
    help: 'The language the shared facts are written in. Kept by the system.',
    editable: false,
  },
  datePosted: {
    label: 'Date posted',
    help: 'The first day this language was online. Kept by the system.',
    editable: false,
  },
};
