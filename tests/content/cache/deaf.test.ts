import { eventually } from '../../operations/conditions';
import { get, origin } from '../../support/api';
import { cache } from '../../support/cache';
import { setToday } from '../../support/clock';
import { change, publish, publishedOffer } from '../../support/offers';
import { query } from '../../support/tables';

let id = '';

beforeAll(async () => {
  setToday('2026-03-10');
  id = await publishedOffer(['en'], { title: 'First' });
});

/** Cuts the connection on which this node hears the others. */
const cut = () =>
  query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'careers-listener' and datname = current_database()`);

const title = async () => (await get<{ title: string }>(`/job-offers/${id}`)).data.title;

/** What another node does: the read model changes, and only PostgreSQL says so. */
async function writeElsewhere(words: string): Promise<void> {
  await query(
    `with written as (update website.offers set title = ? where document_id = ?)
    select pg_notify('careers_website', ?)`,
    [words, id, JSON.stringify({ node: 'another', changes: [{ kind: 'everything' }] })],
  );
}

test('what another node writes is heard', async () => {
  await eventually('the node hears', () => cache().hears);
  await title();
  await writeElsewhere('Heard');
  let shown = '';
  for (let time = 0; shown !== 'Heard' && time < 200; time += 1) shown = await title();
  expect(shown).toBe('Heard');
});

test('what another version says, and nobody here understands, may be a change of anything', async () => {
  for (const words of ['{"node":"another","changes":[{"kind":"of the future"}]}', 'no JSON']) {
    await eventually('the node hears', () => cache().hears);
    await title();
    await query(
      `with written as (update website.offers set title = ? where document_id = ?)
      select pg_notify('careers_website', ?)`,
      [words, id, words],
    );
    await eventually(`it shows ${words}`, async () => (await title()) === words);
  }
});

test('a node that does not hear shows what the database says, and comes back', async () => {
  for (let time = 0; time < 5; time += 1) {
    await eventually('the node hears', () => cache().hears);
    await title();
    await cut();
    await eventually('the node hears nothing', () => !cache().hears);
    await writeElsewhere(`Missed ${time}`);
    expect(await title()).toBe(`Missed ${time}`);
  }
  await eventually('the node hears', () => cache().hears);
  expect(await title()).toBe('Missed 4');
});

test('a node says whether it can answer, and from where', async () => {
  await eventually('the node hears', () => cache().hears);
  const ask = async () => (await fetch(`${origin()}/_ready`)).json();
  expect(await ask()).toMatchObject({ database: 'reachable', listening: true, cache: 'in use' });
  cache().deaf();
  expect(await ask()).toMatchObject({ listening: false, cache: 'by-passed' });
  cache().listening();
});

test('while the database is away the last answer is shown, and says so', async () => {
  await eventually('the node hears', () => cache().hears);
  const before = await get(`/job-offers/${id}`);
  cache().deaf();
  const pool = strapi.get('website-database') as { query: unknown };
  const { query: asked } = pool;
  pool.query = () => Promise.reject(new Error('connection refused'));
  try {
    const answer = await fetch(`${origin()}/api/job-offers/${id}`);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { data: before.data, meta: before.meta },
    ]);
    expect(answer.headers.get('warning')).toMatch(/^110/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${origin()}/api/job-offers?sort=title&locale=es`)).status).toBe(503);
  } finally {
    pool.query = asked;
    cache().listening();
  }
  await change(id, 'en', { title: 'Back' });
  await publish(id, 'en');
  expect(await title()).toBe('Back');
});

test('a node whose connection goes quiet asks the database until it hears again', async () => {
  await eventually('the node hears', () => cache().hears);
  await title();
  const [listener] = await query<{ pid: number }>(`select pid from pg_stat_activity
    where application_name = 'careers-listener' and datname = current_database()`);
  process.kill(listener!.pid, 'SIGSTOP');
  try {
    await eventually('the node is not sure', () => !cache().hears);
    await writeElsewhere('Meanwhile');
    expect(await title()).toBe('Meanwhile');
  } finally {
    process.kill(listener!.pid, 'SIGCONT');
  }
  await eventually('the node hears', () => cache().hears);
  expect(await title()).toBe('Meanwhile');
});
