import { factories } from '@strapi/strapi';
import { offerDetail } from '../../../website/http/offer-detail';
import { offerList } from '../../../website/http/offer-list';

/** Reading is the website's; writing is Strapi's own, through the door. */
export default factories.createCoreController('api::job-offer.job-offer', ({ strapi }) => ({
  find: (ctx) => offerList(strapi, ctx),
  findOne: (ctx) => offerDetail(strapi, ctx),
}));
