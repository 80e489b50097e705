export default {
  routes: [
    { method: 'GET', path: '/job-offers', handler: 'job-offer.find' },
    { method: 'GET', path: '/job-offers/:documentId', handler: 'job-offer.findOne' },
    { method: 'POST', path: '/job-offers', handler: 'job-offer.create' },
    { method: 'PUT', path: '/job-offers/:id', handler: 'job-offer.update' },
    { method: 'DELETE', path: '/job-offers/:id', handler: 'job-offer.delete' },
  ],
};
