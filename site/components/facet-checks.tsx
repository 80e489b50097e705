import type { FacetValue } from '../lib/api';
import { type Filter, parameterNames } from '../lib/list-address';

interface Props {
  filter: Filter;
  label: string;
  values: FacetValue[];
  chosen: string[];
  locale: string;
}

/** A filter with few values, of which any may be chosen. */
export function FacetChecks({ filter, label, values, chosen, locale }: Props) {
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map(({ value, label: words, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={parameterNames[filter]}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          {words}
          <span className="count">{count.toLocaleString(locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
