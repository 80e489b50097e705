import { shippedLabels } from '../../website/labels/shipped';

/** What fields are called, by content type or component and by field. */
export interface FieldWords {
  contentTypes: Record<string, Record<string, string>>;
  components: Record<string, Record<string, string>>;
}

/** The keys under which Strapi looks up the labels of fields. */
export function fieldLabels({ contentTypes, components }: FieldWords): Record<string, string> {
  return {
    ...flat('content-manager.content-types', contentTypes),
    ...flat('content-manager.components', components),
  };
}

/** Strapi looks up the values of an enumeration under the bare value. */
export function valueLabels(language: string): Record<string, string> {
  const labels = shippedLabels[language];
  return { ...labels?.workplaces, ...labels?.employmentTypes };
}

function flat(prefix: string, words: Record<string, Record<string, string>>) {
  const entries = Object.entries(words).flatMap(([uid, fields]) =>
    Object.entries(fields).map(([field, label]) => [`${prefix}.${uid}.${field}`, label]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
