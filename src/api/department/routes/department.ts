import { factories } from '@strapi/strapi';

/** For whoever writes offers over REST; a department has no drafts and nothing points back from it. */
export default factories.createCoreRouter('api::department.department');
