/** A public question as the benchmark asks it. */
export interface Question {
  name: string;
  path: string;
}

/** One of each kind of what websites ask. */
export const questions: Question[] = [
  { name: 'list, newest first', path: '/job-offers?locale=fr' },
  { name: 'list with sections', path: '/job-offers?locale=fr&populate=*' },
  { name: 'list, page 30', path: '/job-offers?locale=fr&pagination[page]=30' },
  { name: 'list, oldest first', path: '/job-offers?locale=fr&sort=datePosted' },
  { name: 'list, closing first', path: '/job-offers?locale=fr&sort=closesOn' },
  { name: 'list, by title', path: '/job-offers?locale=fr&sort=title' },
  { name: 'list of a common country', path: '/job-offers?locale=fr&filters[countries][code]=FR' },
  { name: 'list of a rare country', path: '/job-offers?locale=fr&filters[countries][code]=JP' },
  {
    name: 'list of a department',
    path: '/job-offers?locale=fr&filters[department][key]=department-3',
  },
  {
    name: 'list of several filters',
    path: '/job-offers?locale=fr&filters[countries][code]=DE&filters[workplace]=remote&filters[employmentType]=INTERN',
  },
  { name: 'list of one reference', path: '/job-offers?locale=fr&filters[reference]=BENCH-500' },
  { name: 'search, few found', path: '/job-offers?locale=fr&_q=formateur%20étalonnage%2050' },
  { name: 'search, many found', path: '/job-offers?locale=fr&_q=étalonnage' },
  { name: 'countries', path: '/countries?locale=fr' },
  { name: 'countries of a filter', path: '/countries?locale=fr&filters[workplace]=remote' },
  { name: 'facets', path: '/job-offers/facets?locale=fr' },
  {
    name: 'facets of filters',
    path: '/job-offers/facets?locale=fr&filters[countries][code]=FR&filters[workplace]=remote',
  },
  { name: 'careers page', path: '/careers-page?locale=fr' },
  { name: 'offer by its id', path: '/job-offers/bench0000000000000000500?locale=fr' },
  { name: 'offer by its slug', path: '/job-offers/by-slug/offer-500?locale=fr' },
  { name: 'changes, from the beginning', path: '/job-offers/changes?locale=fr' },
  { name: 'changes, nothing new', path: '/job-offers/changes?since=CURSOR' },
];
