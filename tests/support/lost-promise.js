/** Loses a rejection that nobody waits for, as Strapi does after a commit, and goes on working. */
const { loadStrapi } = require('../../dist/scripts/strapi/load');

loadStrapi().then(async (strapi) => {
  void Promise.reject(new Error('the event nobody waited for'));
  await new Promise((resolve) => setImmediate(resolve));
  const count = await strapi.db.query('plugin::i18n.locale').count();
  console.log(`still there, with ${count} languages`);
  await strapi.destroy();
});
