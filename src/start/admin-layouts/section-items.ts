import type { AdminLayout } from './layout';

const components = ['responsibility', 'requirement', 'nice-to-have', 'benefit'];

/** One item of a list of an offer. */
export const sectionItems = components.map((name): AdminLayout => ({
  uid: `job-offer.${name}`,
  mainField: 'text',
  list: ['text'],
  edit: [['text']],
  fields: { text: { label: 'Text', help: 'One thought an item; the order is kept.' } },
}));
