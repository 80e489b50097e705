import type { AdminLayout } from './layout';

/** A part of the company. */
export const department: AdminLayout = {
  uid: 'api::department.department',
  mainField: 'key',
  defaultSort: { by: 'key', order: 'ASC' },
  list: ['key', 'names'],
  edit: [['key'], ['names']],
  fields: {
    key: {
      label: 'Key',
      help: 'Stands in addresses: letters without accents, digits and hyphens, such as research-and-development.',
    },
    names: { label: 'Names' },
  },
};

/** What a department is called in one language. */
export const departmentName: AdminLayout = {
  uid: 'department.name',
  mainField: 'name',
  list: ['name', 'language'],
  edit: [['language', 'name']],
  fields: {
    language: {
      label: 'Language',
      help: 'Its code, such as en, fr or de; each language once.',
      placeholder: 'en',
    },
    name: { label: 'Name' },
  },
};
