import { eventually } from './conditions';
import { exitWith, SERVICE, sql, STUBBORN } from './commands';
import { Project } from './project';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

describe('the end of a command with a database', () => {
  let project: Project;

  beforeAll(async () => {
    project = await Project.create();
  });

  afterEach(() => project.clearMarks());

  afterAll(() => project.dispose());

  it('comes before the end of PostgreSQL at SIGTERM, even at a second one', async () => {
    const { process: supervisor, outcome } = project.start(SERVICE);
    await project.commandUp();
    supervisor.kill('SIGTERM');
    await eventually('the command is asked to end', () => project.marks().includes('asked to end'));
    supervisor.kill('SIGTERM');

    expect(await outcome).toEqual({ code: 5, stdout: '', stderr: '' });
    expect(project.marks()).toContain('ends with server');
    expect(project.marks()).not.toContain('ends without server');
    expect(await project.serverRuns()).toBe(false);
  });

  it('stops PostgreSQL when it crashes', async () => {
    expect((await project.run(exitWith(9))).code).toBe(9);
    expect(await project.serverRuns()).toBe(false);

    const abort = ['node', '-e', `process.kill(process.pid, 'SIGKILL')`];
    expect((await project.run(abort)).code).toBe(128 + 9);
    expect(await project.serverRuns()).toBe(false);
  });

  it('is enforced after a while', async () => {
    const command = JSON.stringify({
      projectDir: project.folder,
      command: STUBBORN[0],
      args: STUBBORN.slice(1),
      graceMs: 300,
    });
    const { process: supervisor, outcome } = project.startCode(
      `postgres.superviseCommand(${command}).then((code) => { process.exitCode = code; });`,
    );
    await project.commandUp();
    supervisor.kill('SIGTERM');

    const { code, stderr } = await outcome;
    expect(code).toBe(128 + 9);
    expect(stderr).toBe('The command did not end within 0.3 seconds and is killed.\n');
    expect(project.marks()).toContain('asked to end');
    expect(await project.serverRuns()).toBe(false);
  });

  it('leaves the server to another command that uses it', async () => {
    const service = project.start(SERVICE);
    await project.commandUp();
    const server = project.serverPid();
    expect((await project.run(sql('SELECT 1 AS one'))).stdout).toBe('[{"one":1}]\n');
    expect(await project.serverRuns()).toBe(true);
    expect(project.serverPid()).toBe(server);

    service.process.kill('SIGTERM');
    await service.outcome;
    expect(await project.serverRuns()).toBe(false);
  });

  it('may be left to the next run, after kill -9', async () => {
    const { process: supervisor, outcome } = project.start(STUBBORN);
    const command = await project.commandUp();
    supervisor.kill('SIGKILL');
    await outcome;
    process.kill(command, 'SIGKILL');
    const server = project.serverPid();
    expect(await project.serverRuns()).toBe(true);

    const { stdout } = await project.run(['node', '-p', 'process.env.DATABASE_URL']);
    expect(stdout).toContain(`:${project.serverPort()}/`);
    expect(server).toBeDefined();
    expect(await project.serverRuns()).toBe(false);
  });
});
