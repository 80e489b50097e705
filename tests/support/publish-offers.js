/** Publishes as many offers as the first argument says, on the database in DATABASE_URL. */
const { loadStrapi } = require('../../dist/scripts/strapi/load');

const UID = 'api::job-offer.job-offer';

async function main(count) {
  const strapi = await loadStrapi();
  const country = await strapi.db.query('api::country.country').findOne({ where: { code: 'FR' } });
  for (let number = 1; number <= count; number += 1) {
    const data = {
      title: `Offer ${number}`,
      locations: [{ city: 'Lyon', country: country.id }],
      responsibilities: [{ text: 'Be there' }],
      applyEmail: 'jobs@example.org',
    };
    await strapi.documents(UID).create({ locale: 'en', data, status: 'published' });
  }
  await strapi.destroy();
}

main(Number(process.argv[2]));
