import { factories } from '@strapi/strapi';

/** For whoever writes over REST; websites read the company on the careers page. */
export default factories.createCoreRouter('api::company.company');
