import { sections } from '../../publishing/job-offer';
import { cardFields, wholeFields } from '../parameters/schemas';
import { offerJson } from './offer-json';

/** A whole offer as feeds show it, from a row as `offerJson` takes it. */
export const feedOffer = offerJson({
  fields: [...cardFields, ...wholeFields].filter((field) => field !== 'locales'),
  sections,
  whole: true,
  seo: false,
});
