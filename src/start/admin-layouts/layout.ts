/** What the admin panel says and allows about one field. */
export interface FieldLayout {
  label: string;
  /** Shown below the field, after the limit of length, which Strapi says itself. */
  help?: string;
  placeholder?: string;
  /** False for what the system keeps. */
  editable?: false;
  /** The field of the other type that a relation shows. */
  mainField?: string;
}

/** How the admin panel shows a content type or a component. */
export interface AdminLayout {
  uid: string;
  /** The field that names an entry in headings, lists and closed items. */
  mainField: string;
  defaultSort?: { by: string; order: 'ASC' | 'DESC' };
  /** The columns of the list view. */
  list: string[];
  /** The rows of the edit view; the fields of a row share its width. */
  edit: string[][];
  fields: Record<string, FieldLayout>;
}
