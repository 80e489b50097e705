import { sections } from '../publishing/job-offer';
import { cardFields, wholeFields } from '../website/parameters/schemas';
import { type Selection } from '../website/queries/offer-json';
import { type Selected } from './selected';

/** They cost nothing, and an offer is never without them. */
const keys = ['documentId', 'locale'];

const addressOnly = ['postalCode', 'street'];

/** What of an offer the database has to give, so that a section nobody selects is not read. */
export function offerSelection(selected: Selected): Selection {
  const isSelected = (field: string) => field in selected;
  return {
    fields: [...cardFields, ...wholeFields].filter(
      (field) => keys.includes(field) || isSelected(field),
    ),
    sections: sections.filter(isSelected),
    whole: addressOnly.some((field) => field in (selected.locations ?? {})),
    seo: isSelected('seo'),
  };
}
