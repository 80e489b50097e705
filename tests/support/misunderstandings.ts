import { get } from './api';

/** One thing of a request that was not understood, as the answer names it. */
export interface Misunderstanding {
  path: string[];
  name: string;
  message: string;
  value?: unknown;
  allowed?: string[];
}

const members = ['path', 'name', 'message', 'value', 'allowed'];

/** What a request was refused for, in the documented shape; a request that is answered fails the test. */
export async function misunderstandingsOf(path: string): Promise<Misunderstanding[]> {
  const { status, data, error, ...more } = await get(path);
  expect([path, status]).toEqual([path, 400]);
  expect([data, more]).toEqual([null, {}]);
  expect(Object.keys(error!)).toEqual(['status', 'name', 'message', 'details']);
  expect(error).toMatchObject({ status: 400, name: 'ValidationError' });
  expect(Object.keys(error!.details)).toEqual(['errors']);
  const found = error!.details.errors as Misunderstanding[];
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) {
    expect(members).toEqual(expect.arrayContaining(Object.keys(one)));
    expect(one.name).toBe('ValidationError');
    expect(error!.message).toContain(one.message);
  }
  return found;
}

/** The one thing a request was refused for. */
export async function misunderstandingOf(path: string): Promise<Misunderstanding> {
  const found = await misunderstandingsOf(path);
  expect(found).toHaveLength(1);
  return found[0]!;
}
