/** Starts the compiled application once on the database in DATABASE_URL and stops it again. */
const { loadStrapi } = require('../../dist/scripts/strapi/load');

loadStrapi().then((strapi) => strapi.destroy());
