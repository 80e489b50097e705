import type { AdminLayout } from './layout';

/** A place of work. */
export const location: AdminLayout = {
  uid: 'job-offer.location',
  mainField: 'city',
  list: ['city', 'region', 'postalCode', 'street'],
  edit: [['country', 'city'], ['region', 'postalCode'], ['street']],
  fields: {
    country: {
      label: 'Country',
      help: 'Search by name or by code, such as DE. Needed to publish.',
      mainField: 'label',
    },
    city: { label: 'City', help: 'May stay empty when the work is remote.' },
    region: { label: 'Region' },
    postalCode: { label: 'Postal code' },
    street: { label: 'Street and number' },
  },
};
