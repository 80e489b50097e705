import { factories } from '@strapi/strapi';
import { countryList } from '../../../website/http/country-list';

/** Reading is the website's: the countries that have offers in a language. */
export default factories.createCoreController('api::country.country', ({ strapi }) => ({
  find: (ctx) => countryList(strapi, ctx),
}));
