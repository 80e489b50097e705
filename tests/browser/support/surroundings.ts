/** What the tests run on. Addresses have no slash at the end. */
export interface Surroundings {
  site: string;
  cms: string;
  /** The address of the demo's database. */
  database: string;
  previewSecret: string;
  login: { email: string; password: string };
}

/** Where the demo is that was started for these tests. */
export const surroundings = (): Surroundings =>
  JSON.parse(process.env.BROWSER_TESTS ?? '') as Surroundings;
