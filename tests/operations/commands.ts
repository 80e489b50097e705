/** Commands to run below the supervisor. They write what happens to the file marks. */

const MARK = `const mark = (text) => require('fs').appendFileSync('marks', text + '\\n');`;

/** Connects to the database, or fails. */
const connectWith = (pg: string) => `
  const { Client } = require(${JSON.stringify(pg)});
  const query = async (sql) => {
    const client = new Client(process.env.DATABASE_URL);
    await client.connect();
    try { return (await client.query(sql)).rows; } finally { await client.end(); }
  };`;
const PG = require.resolve('pg');
const CONNECT = connectWith(PG);

/** Prints the rows of a query as JSON; `pg` is where the command finds its client. */
export function sql(statement: string, pg = PG): string[] {
  const code = `query(${JSON.stringify(statement)}).then((rows) => console.log(JSON.stringify(rows)))`;
  return ['node', '-e', `${connectWith(pg)} ${code};`];
}

/** Marks "up <process id>", then lives on; at SIGTERM it takes its time, marks and exits with 5. */
export const SERVICE: readonly string[] = [
  'node',
  '-e',
  `${MARK} ${CONNECT}
  process.on('SIGTERM', () => {
    mark('asked to end');
    setTimeout(() => query('SELECT 1')
      .then(() => mark('ends with server'), () => mark('ends without server'))
      .then(() => process.exit(5)), 300);
  });
  setInterval(() => undefined, 1000);
  query('SELECT 1').then(() => mark('up ' + process.pid));`,
];

/** Lives until it is killed. */
export const STUBBORN: readonly string[] = [
  'node',
  '-e',
  `${MARK}
  process.on('SIGTERM', () => mark('asked to end'));
  setInterval(() => undefined, 1000);
  mark('up ' + process.pid);`,
];

/** Ends with an exit code. */
export function exitWith(code: number): string[] {
  return ['node', '-e', `process.exit(${code})`];
}
