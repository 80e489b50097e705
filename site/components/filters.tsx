import type { CareersPage, Facets } from '../lib/api';
import { type ListAddress, implied, listPath, sorts } from '../lib/list-address';
import { counted, wordsFor } from '../words';
import { FacetChecks } from './facet-checks';
import { FacetSelect } from './facet-select';
import { LiveForm } from './live-form';

/** The form beside the list. Its controls are named as the list's address names them. */
export function Filters(props: { page: CareersPage; address: ListAddress; facets: Facets }) {
  const { page, address, facets } = props;
  const { locale } = page;
  const words = wordsFor(locale);
  const best = implied(address.search);
  const others = sorts.filter((sort) => sort !== best && sort !== 'relevance');
  const chosen =
    address.departments.length + address.workplaces.length + address.employmentTypes.length;
  return (
    <LiveForm action={listPath(locale)} label={words.filter}>
      <div className="field">
        <label htmlFor="q">{words.keywords}</label>
        <div className="search">
          <input id="q" name="q" type="search" maxLength={200} defaultValue={address.search} />
          <button type="submit">{words.search}</button>
        </div>
      </div>
      <FacetSelect
        filter="countries"
        label={words.country}
        all={counted(locale, words.allCountries, facets.countries.length)}
        values={facets.countries}
        chosen={address.countries}
        note={page.countriesNote}
        locale={locale}
      />
      <details>
        <summary>
          {words.more}
          {chosen > 0 && <span className="count">{chosen.toLocaleString(locale)}</span>}
        </summary>
        <FacetSelect
          filter="departments"
          label={words.department}
          all={counted(locale, words.allDepartments, facets.departments.length)}
          values={facets.departments}
          chosen={address.departments}
          locale={locale}
        />
        <FacetChecks
          filter="workplaces"
          label={words.workplace}
          values={facets.workplaces}
          chosen={address.workplaces}
          locale={locale}
        />
        <FacetChecks
          filter="employmentTypes"
          label={words.employmentType}
          values={facets.employmentTypes}
          chosen={address.employmentTypes}
          locale={locale}
        />
        <div className="field">
          <label htmlFor="sort">{words.sort}</label>
          <select id="sort" name="sort" defaultValue={address.sort ?? ''}>
            {[best, ...others].map((sort) => (
              <option key={sort} value={sort === best ? '' : sort}>
                {words[sort]}
              </option>
            ))}
          </select>
        </div>
      </details>
    </LiveForm>
  );
}
