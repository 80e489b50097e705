import type { AdminLayout } from './layout';

type Metadatas = Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;

/** What the content-manager keeps about a type or a component. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Metadatas;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const ROW = 12;
const PAGE_SIZE = 25;

/** The content-manager's configuration for a layout; what a layout leaves open stays as it is. */
export function configurationFor(layout: AdminLayout, current: Configuration): Configuration {
  const { mainField, defaultSort } = layout;
  const sort = defaultSort && {
    defaultSortBy: defaultSort.by,
    defaultSortOrder: defaultSort.order,
  };
  return {
    settings: { ...current.settings, mainField, pageSize: PAGE_SIZE, ...sort },
    metadatas: metadatasFor(layout, current.metadatas),
    layouts: {
      list: layout.list,
      edit: layout.edit.map((row) => row.map((name) => ({ name, size: ROW / row.length }))),
    },
  };
}

function metadatasFor({ fields }: AdminLayout, current: Metadatas): Metadatas {
  const changed = Object.entries(fields).map(([name, field]) => {
    const { label, help = '', placeholder = '', editable = true, mainField } = field;
    const edit = { label, description: help, placeholder, editable };
    return [
      name,
      {
        edit: { ...current[name]?.edit, ...edit, ...(mainField && { mainField }) },
        list: { ...current[name]?.list, label },
      },
    ];
  });
  return { ...current, ...Object.fromEntries(changed) };
}
