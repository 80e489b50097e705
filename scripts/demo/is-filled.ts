import { Client } from 'pg';
import { readDemoLogin } from './demo-login';

/** The row of Strapi's core store that says the demo is filled; fill.ts writes it. */
const KEY = 'core_careers-demo_filled';

/** Whether the demo was filled to its end before, so that nothing has to be loaded to find out. */
export async function isFilled(connectionString: string): Promise<boolean> {
  if (!readDemoLogin()) return false;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const table = await client.query(
      `select to_regclass('strapi_core_store_settings') is not null as exists`,
    );
    if (!table.rows[0]?.exists) return false;
    const { rowCount } = await client.query(
      'select from strapi_core_store_settings where key = $1',
      [KEY],
    );
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
