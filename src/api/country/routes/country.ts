export default {
  routes: [{ method: 'GET', path: '/countries', handler: 'country.find' }],
};
