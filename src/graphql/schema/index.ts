import { careersPageTypes } from './careers-page';
import { filterTypes } from './filters';
import { listTypes } from './lists';
import { offerTypes } from './job-offer';
import { queryType } from './query';

/** The website's part of the schema. Scalars, `Pagination` and `I18NLocaleCode` are Strapi's own. */
export const typeDefs = [queryType, filterTypes, offerTypes, listTypes, careersPageTypes].join(
  '\n',
);
