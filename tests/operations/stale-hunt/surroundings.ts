import type { Client } from 'pg';
import { write } from '../node';
import type { Ids } from './write';
import { countryCodes, departmentKeys } from './write-steps';
import type { World } from './world';

/** A website without offers, and how what they point at is known in its database. */
export interface Surroundings {
  world: World;
  ids: Ids;
}

/** Makes the departments, and looks up the countries. */
export async function createSurroundings(node: string, client: Client): Promise<Surroundings> {
  const { rows } = await client.query<{ code: string; id: number }>(
    'select code, id from countries where code = any($1)',
    [countryCodes],
  );
  const countries = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
  const departments: Ids['departments'] = {};
  for (const key of departmentKeys) {
    const names = Object.entries(namesOf(key)).map(([language, name]) => ({ language, name }));
    departments[key] = await write(`${node}/api/departments`, 'POST', { key, names });
  }
  const named = Object.fromEntries(departmentKeys.map((key) => [key, namesOf(key)]));
  return { world: { offers: [], departments: named, titles: {} }, ids: { countries, departments } };
}

const namesOf = (key: string) => ({ en: `${key} (en)`, fr: `${key} (fr)` });
