import type { AdminLayout } from './layout';

/** The employer. */
export const company: AdminLayout = {
  uid: 'api::company.company',
  mainField: 'name',
  list: ['name', 'url', 'timeZone'],
  edit: [
    ['name', 'url'],
    ['description'],
    ['equalOpportunity'],
    ['headquarters'],
    ['logo'],
    ['accentColour', 'timeZone'],
  ],
  fields: {
    name: { label: 'Name' },
    url: { label: 'Website', help: 'Begins with https://', placeholder: 'https://' },
    description: { label: 'About the company', help: 'In the language chosen above.' },
    equalOpportunity: {
      label: 'Equal opportunity',
      help: 'Shown below every offer, in the language chosen above.',
    },
    headquarters: { label: 'Headquarters' },
    logo: { label: 'Logo' },
    accentColour: {
      label: 'Accent colour',
      help: '# and six hexadecimal digits, such as #0b6e4f.',
      placeholder: '#0b6e4f',
    },
    timeZone: {
      label: 'Time zone',
      help: 'Opening and closing days begin at midnight here: a name such as Europe/Paris.',
      placeholder: 'Europe/Paris',
    },
  },
};

/** Where the company has its seat. */
export const headquarters: AdminLayout = {
  uid: 'company.headquarters',
  mainField: 'city',
  list: ['city'],
  edit: [['country', 'city']],
  fields: {
    country: {
      label: 'Country',
      help: 'Search by name or by code, such as DE.',
      mainField: 'label',
    },
    city: { label: 'City' },
  },
};
