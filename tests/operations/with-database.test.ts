import { writeFile } from 'node:fs/promises';
import { exitWith, sql } from './commands';
import { Project } from './project';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

describe('a command with a database', () => {
  let project: Project;

  beforeAll(async () => {
    project = await Project.create();
  });

  afterAll(() => project.dispose());

  it('finds its data again at the second start, on the same port', async () => {
    const first = await project.run(sql('CREATE TABLE kept AS SELECT 42 AS answer'));
    expect(first).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    const port = project.serverPort();
    expect(await project.serverRuns()).toBe(false);

    const second = await project.run(sql('SELECT answer FROM kept'));
    expect(second).toEqual({ code: 0, stdout: '[{"answer":42}]\n', stderr: '' });
    expect(project.serverPort()).toBe(port);
    expect(await project.serverRuns()).toBe(false);
  });

  it('has a UTF-8 database of its own, reachable on this machine alone', async () => {
    const { stdout } = await project.run(
      sql(`SELECT current_database() AS name, current_setting('server_encoding') AS encoding,
        current_setting('listen_addresses') AS address, lower('ŁÓDŹ') AS lower,
        current_setting('password_encryption') AS passwords`),
    );
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'careers',
        encoding: 'UTF8',
        address: '127.0.0.1',
        lower: 'łódź',
        passwords: 'scram-sha-256',
      },
    ]);
  });

  it('runs in UTC and keeps its exit code', async () => {
    const code = `console.log(process.env.TZ); process.exit(3)`;
    const outcome = await project.run(['node', '-e', code], { TZ: 'Asia/Tokyo' });
    expect(outcome).toEqual({ code: 3, stdout: 'UTC\n', stderr: '' });
  });

  it('listens on POSTGRES_PORT', async () => {
    const port = String(project.serverPort() === 45_901 ? 45_902 : 45_901);
    const { stdout } = await project.run(sql('SHOW port'), { POSTGRES_PORT: port });
    expect(JSON.parse(stdout)).toEqual([{ port }]);
  });

  it('needs a command', async () => {
    const { code, stderr } = await project.run([]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Usage: .*\n$/);
  });

  it('must exist', async () => {
    const { code, stderr } = await project.run(['no-such-command']);
    expect(code).toBe(127);
    expect(stderr).toBe('no-such-command cannot be run: there is no such command.\n');
    expect(await project.serverRuns()).toBe(false);
  });
});

describe('a command with DATABASE_URL', () => {
  const print = ['node', '-p', 'process.env.DATABASE_URL'];
  let project: Project;

  beforeAll(async () => {
    project = await Project.create();
  });

  afterAll(() => project.dispose());

  it('is just run', async () => {
    const { stdout } = await project.run(print, { DATABASE_URL: 'postgres://elsewhere/a' });
    expect(stdout).toBe('postgres://elsewhere/a\n');
    expect((await project.run(exitWith(4), { DATABASE_URL: 'postgres://elsewhere/a' })).code).toBe(
      4,
    );
    expect(project.serverPort()).toBe(0);
  });

  it('may have it in the .env file', async () => {
    await writeFile(project.path('.env'), 'DATABASE_URL=postgres://elsewhere/b\n');
    const { stdout } = await project.run(print);
    expect(stdout).toBe('postgres://elsewhere/b\n');
    expect(project.serverPort()).toBe(0);
  });
});
