/** Writes the types of the content model into a folder: node write-types.js FOLDER */
const { generators } = require('@strapi/typescript-utils');
const { loadStrapi } = require('../../dist/scripts/strapi/load');

async function main(folder) {
  const strapi = await loadStrapi();
  await generators.generate({
    strapi,
    pwd: folder,
    logger: { silent: true, debug: false },
    artifacts: { contentTypes: true, components: true },
  });
  await strapi.destroy();
}

main(process.argv[2]);
