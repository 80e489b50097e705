import { factories } from '@strapi/strapi';
import { careersPage } from '../../../website/http/careers-page';

/** Reading is the website's; writing is Strapi's own, through the door. */
export default factories.createCoreController('api::careers-page.careers-page', ({ strapi }) => ({
  find: (ctx) => careersPage(strapi, ctx),
}));
