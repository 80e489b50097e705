import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeDataFolder } from '../../scripts/postgres';
import { eventually, isListening } from './conditions';

/** The compiled scripts: of this checkout, unless CAREERS_TEST_DIST names another dist folder. */
const DIST = resolve(process.env.CAREERS_TEST_DIST || join(__dirname, '..', '..', 'dist'));

/** How a supervisor ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A supervisor that was started. */
export interface Run {
  readonly process: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** How a project differs from one of this user below a folder that is open to all. */
export interface ProjectOptions {
  /** Owns the project and runs the supervisor. */
  readonly uid?: number;
  /** The permissions of the project folder. */
  readonly mode?: number;
}

/** A throw-away project folder in which real supervisors run. */
export class Project {
  /** The compiled scripts that the supervisors run. */
  dist = DIST;
  readonly #runs: Run[] = [];

  private constructor(
    readonly folder: string,
    readonly uid: number | undefined,
  ) {}

  static async create({ uid, mode = 0o755 }: ProjectOptions = {}): Promise<Project> {
    const folder = realpathSync(await mkdtemp(join(tmpdir(), 'careers-test-')));
    await chmod(folder, mode);
    if (uid !== undefined) await chown(folder, uid, uid);
    return new Project(folder, uid);
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Starts a supervisor with a command. */
  start(command: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
    return this.#startNode([join(this.dist, 'scripts', 'with-database.js'), ...command], env);
  }

  /** Starts Node with the scripts' functions in the variable postgres. */
  startCode(code: string): Run {
    const functions = JSON.stringify(join(this.dist, 'scripts', 'postgres', 'index.js'));
    return this.#startNode(['-e', `const postgres = require(${functions}); ${code}`], {});
  }

  /** Runs a supervisor with a command to its end. */
  run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return this.start(command, env).outcome;
  }

  /** What the commands marked, line by line. */
  marks(): string[] {
    return this.#read('marks').split('\n').filter(Boolean);
  }

  clearMarks(): Promise<void> {
    return rm(this.path('marks'), { force: true });
  }

  /** Waits until a command is up, and returns its process id. */
  async commandUp(): Promise<number> {
    const line = () => this.marks().find((mark) => mark.startsWith('up '));
    await eventually('the command is up', () => line() !== undefined);
    return Number(line()?.slice('up '.length));
  }

  /** Whether PostgreSQL runs on the project's data folder. */
  async serverRuns(): Promise<boolean> {
    return this.serverPid() !== undefined && (await isListening(this.serverPort()));
  }

  serverPid(): number | undefined {
    return Number(this.#read('.data/postgres/postmaster.pid').split('\n')[0]) || undefined;
  }

  /** The port of the last start. */
  serverPort(): number {
    return Number(this.#read('.data/postgres-port'));
  }

  /** Ends what still runs, and removes the folder. */
  async dispose(): Promise<void> {
    for (const run of this.#runs) {
      if (run.process.exitCode === null) run.process.kill('SIGKILL');
      await run.outcome;
    }
    const server = this.serverPid();
    if (server !== undefined && (await this.serverRuns())) {
      process.kill(server, 'SIGINT');
      await eventually('the server ends', async () => !(await this.serverRuns()));
    }
    await removeDataFolder(this.path('.data'));
    await rm(this.folder, { recursive: true });
  }

  #startNode(args: readonly string[], env: NodeJS.ProcessEnv): Run {
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: this.folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(this.uid !== undefined && { uid: this.uid, gid: this.uid }),
    });
    const run = { process: child, outcome: outcomeOf(child) };
    this.#runs.push(run);
    return run;
  }

  #read(file: string): string {
    return existsSync(this.path(file)) ? readFileSync(this.path(file), 'utf8') : '';
  }
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    const done = () => resolve({ code: child.exitCode, ...texts });
    child.once('error', reject);
    child.once('close', done);
    // A command that outlives a killed supervisor keeps the pipes open.
    child.once('exit', () => setTimeout(done, 500));
  });
}
