/** Starts the compiled application once on the database in DATABASE_URL and stops it again. */
const { loadStrapi } = require('../../dist/scripts/strapi/load');

loadStrapi()
  .then((strapi) => strapi.destroy())
  .catch((error) => {
    console.error(error);
    // A start that has failed leaves connections open, which would keep the process alive.
    process.exit(1);
  });
