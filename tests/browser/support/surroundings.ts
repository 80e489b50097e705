/** What the tests run on. Addresses have no slash at the end. */
export interface Surroundings {
  site: string;
  cms: string;
  /** The address of the demo's database. */
  database: string;
  previewSecret: string;
  /** Signs in to the admin panel, as whoever `npm run demo` made. */
  adminToken: string;
}

/** Where the demo is that was started for these tests. */
export const surroundings = (): Surroundings =>
  JSON.parse(process.env.BROWSER_TESTS ?? '') as Surroundings;
