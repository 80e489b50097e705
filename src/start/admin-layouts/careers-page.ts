import type { AdminLayout, FieldLayout } from './layout';

/** The texts of the careers website. */
export const careersPage: AdminLayout = {
  uid: 'api::careers-page.careers-page',
  mainField: 'title',
  list: ['title'],
  edit: [
    ['title'],
    ['introduction'],
    ['countriesNote'],
    ['sectionLabels'],
    ['workplaceLabels'],
    ['employmentTypeLabels'],
  ],
  fields: {
    title: { label: 'Title' },
    introduction: { label: 'Introduction' },
    countriesNote: {
      label: 'Note beside the countries',
      help: 'Tells visitors that the list holds only countries with offers in the language they read.',
    },
    sectionLabels: { label: 'Labels of the sections' },
    workplaceLabels: { label: 'Labels of the workplaces' },
    employmentTypeLabels: { label: 'Labels of the employment types' },
  },
};

/** The words visitors read for sections, workplaces and employment types. */
export const careersPageLabels: AdminLayout[] = [
  labels('section-labels', 'responsibilities', [
    ['responsibilities', 'Responsibilities'],
    ['requirements', 'Requirements'],
    ['niceToHaves', 'Nice to have'],
    ['benefits', 'Benefits'],
  ]),
  labels('workplace-labels', 'onsite', [
    ['onsite', 'On site'],
    ['hybrid', 'Hybrid'],
    ['remote', 'Remote'],
  ]),
  labels('employment-type-labels', 'fullTime', [
    ['fullTime', 'Full-time'],
    ['partTime', 'Part-time'],
    ['contractor', 'Contractor'],
    ['temporary', 'Temporary'],
    ['intern', 'Internship'],
    ['volunteer', 'Volunteer'],
    ['perDiem', 'Per diem'],
    ['other', 'Other'],
  ]),
];

function labels(component: string, mainField: string, words: [string, string][]): AdminLayout {
  const names = words.map(([name]) => name);
  const fields = words.map(([name, label]): [string, FieldLayout] => [name, { label }]);
  return {
    uid: `careers-page.${component}`,
    mainField,
    list: names.slice(0, 4),
    edit: inPairs(names),
    fields: Object.fromEntries(fields),
  };
}

function inPairs(names: string[]): string[][] {
  return names.flatMap((_, index) => (index % 2 === 0 ? [names.slice(index, index + 2)] : []));
}
