import type { FacetValue } from '../lib/api';
import { type Filter, parameterNames } from '../lib/list-address';

interface Props {
  filter: Filter;
  label: string;
  /** What it says when nothing is chosen. */
  all: string;
  values: FacetValue[];
  chosen: string[];
  note?: string | null;
  locale: string;
}

/** A filter of which one value is usually chosen; an address with several turns it into a list. */
export function FacetSelect({ filter, label, all, values, chosen, note, locale }: Props) {
  if (values.length === 0) return null;
  const name = parameterNames[filter];
  const several = chosen.length > 1;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select
        key={String(several)}
        id={name}
        name={name}
        multiple={several}
        defaultValue={several ? chosen : (chosen[0] ?? '')}
        aria-describedby={note ? `${name}-note` : undefined}
      >
        <option value="">{all}</option>
        {values.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {`${words} (${count.toLocaleString(locale)})`}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${name}-note`} className="note">
          {note}
        </p>
      )}
    </div>
  );
}
