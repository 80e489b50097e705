import { readersOf } from '../../../website/rights/readers';

export default {
  routes: [
    {
      method: 'GET',
      path: '/countries',
      handler: 'country.find',
      config: readersOf('api::country.country.find'),
    },
  ],
};
