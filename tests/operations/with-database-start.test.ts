import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { exitWith, sql } from './commands';
import { Project } from './project';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

describe('the start of PostgreSQL', () => {
  let project: Project;

  beforeAll(async () => {
    project = await Project.create();
    await project.run(exitWith(0));
  });

  afterAll(() => project.dispose());

  it('says that POSTGRES_PORT is in use', async () => {
    const other = await listen(0);
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await project.run(exitWith(0), { POSTGRES_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} for PostgreSQL is in use by another program. ` +
        'Set POSTGRES_PORT to a free port.\n',
    );
  });

  it('says that POSTGRES_PORT is no port', async () => {
    const { code, stderr } = await project.run(exitWith(0), { POSTGRES_PORT: 'five' });
    expect(code).toBe(1);
    expect(stderr).toBe('POSTGRES_PORT is five, but must be a number from 1 to 65535.\n');
  });

  it('takes another port when its own choice is in use by now', async () => {
    const port = project.serverPort();
    const other = await listen(port);
    const { code, stdout } = await project.run(sql('SHOW port'));
    other.close();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ port: String(project.serverPort()) }]);
    expect(project.serverPort()).not.toBe(port);
  });

  it('says that the data folder cannot be written', async () => {
    const file = project.path('file');
    await writeFile(file, '');
    const { code, stderr } = await project.run(exitWith(0), { CAREERS_DATA_DIR: 'file' });
    expect(code).toBe(1);
    expect(stderr).toBe(`The data folder ${file} cannot be written: a file is in its place.\n`);
  });

  it('says that a folder holds something else', async () => {
    await mkdir(project.path('other', 'postgres', 'photos'), { recursive: true });
    const { code, stderr } = await project.run(exitWith(0), { CAREERS_DATA_DIR: 'other' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/holds files, but no PostgreSQL cluster\.\n$/);
  });

  it('says that the cluster is of another version', async () => {
    const file = project.path('.data', 'postgres', 'PG_VERSION');
    const version = await readFile(file, 'utf8');
    await writeFile(file, '9\n');
    const { code, stderr } = await project.run(exitWith(0));
    await writeFile(file, version);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ is of PostgreSQL 9, but PostgreSQL \d+ is installed\./);
  });

  it('shows the log when PostgreSQL fails', async () => {
    const file = project.path('.data', 'postgres', 'postgresql.conf');
    const configuration = await readFile(file, 'utf8');
    await writeFile(file, `${configuration}nonsense = 1\n`);
    const { code, stderr } = await project.run(exitWith(0));
    await writeFile(file, configuration);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^PostgreSQL did not start\. The log .* ends with:\n/);
    expect(stderr).toContain('unrecognized configuration parameter "nonsense"');
  });

  it.each([
    ['of no process', 2 ** 22 + 1],
    ['of another program', process.pid],
  ])('is not kept off by the process id %s', async (_, pid) => {
    const file = project.path('.data', 'postgres', 'postmaster.pid');
    const lines = [pid, project.path('.data', 'postgres'), 1_700_000_000, 5432, '', '127.0.0.1'];
    await writeFile(file, `${lines.join('\n')}\n`);
    expect(await project.run(exitWith(6))).toEqual({ code: 6, stdout: '', stderr: '' });
  });
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
