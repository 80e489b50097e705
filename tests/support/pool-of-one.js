/**
 * Works for many at once with one connection to the database, and prints what came of it as JSON:
 * the same rounds as tests/content/concurrency, in a process of their own because the size of the
 * pool is read when Strapi starts.
 */
const { loadStrapi } = require('../../dist/scripts/strapi/load');

const UID = 'api::job-offer.job-offer';
const ROUNDS = 20;
const LANGUAGES = ['en', 'fr'];

let unhandled = 0;
process.on('unhandledRejection', () => {
  unhandled += 1;
});

async function draft(strapi, country, number) {
  const documents = strapi.documents(UID);
  const data = {
    title: `Offer ${number}`,
    locations: [{ city: 'Lyon', country }],
    responsibilities: [{ text: 'Be there' }],
    applyEmail: 'jobs@example.org',
  };
  const { documentId } = await documents.create({ locale: 'en', data });
  await documents.update({
    documentId,
    locale: 'fr',
    data: { title: `Offre ${number}`, responsibilities: [{ text: 'Y être' }] },
  });
  return documentId;
}

async function publishedRows(strapi, documentIds) {
  const { rows } = await strapi.db.connection.raw(
    `select count(*)::int as count, count(distinct coalesce(salary_min, 0))::int as salaries
    from job_offers where published_at is not null and document_id = any(?)`,
    [documentIds],
  );
  return rows[0];
}

async function twoLanguages(strapi, documentId) {
  const documents = strapi.documents(UID);
  for (let round = 1; round <= ROUNDS; round += 1) {
    await documents.update({ documentId, locale: 'en', data: { salaryMin: round } });
    await Promise.all(LANGUAGES.map((locale) => documents.publish({ documentId, locale })));
  }
  return publishedRows(strapi, [documentId]);
}

async function oppositeOrder(strapi, documentIds) {
  const manager = strapi.plugin('content-manager').service('document-manager');
  const backwards = [...documentIds].reverse();
  for (let round = 0; round < ROUNDS / 2; round += 1) {
    await Promise.all([
      manager.publishMany(UID, documentIds, 'en'),
      manager.publishMany(UID, backwards, 'fr'),
      manager.publishMany(UID, backwards, 'en'),
    ]);
  }
  return publishedRows(strapi, documentIds);
}

async function main() {
  const strapi = await loadStrapi();
  const { id } = await strapi.db.query('api::country.country').findOne({ where: { code: 'FR' } });
  const documentIds = [];
  for (let number = 0; number < 4; number += 1) documentIds.push(await draft(strapi, id, number));
  const result = {
    connections: strapi.db.connection.client.pool.max,
    twoLanguages: await twoLanguages(strapi, documentIds[0]),
    oppositeOrder: await oppositeOrder(strapi, documentIds.slice(1)),
  };
  await strapi.destroy();
  console.log(JSON.stringify({ ...result, unhandled }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
