import type { AdminLayout } from './layout';

/** Countries come with the software: HR picks them and types nothing. */
export const country: AdminLayout = {
  uid: 'api::country.country',
  mainField: 'label',
  defaultSort: { by: 'label', order: 'ASC' },
  list: ['label', 'code'],
  edit: [['label', 'code']],
  fields: {
    label: {
      label: 'Name',
      help: 'The names come with the software, in every language.',
      editable: false,
    },
    code: { label: 'Code', help: 'ISO 3166-1, such as DE or FR.' },
  },
};
