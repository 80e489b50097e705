import { execFileSync } from 'node:child_process';
import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createClosedProject } from './closed-project';
import { sql } from './commands';
import { createCopiedProject } from './copied-project';
import type { Project } from './project';

// Real processes, on a machine that may be busy.
jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const SYSTEM_FOLDER = '/var/lib/careers-cms';
const STATEMENT = 'SELECT 1 AS one';
const QUERY = sql(STATEMENT);
const ANSWER = { code: 0, stdout: '[{"one":1}]\n', stderr: '' };

describe('PostgreSQL', () => {
  let project: Project | undefined;

  afterEach(async () => {
    await project?.dispose();
    project = undefined;
  });

  it('runs as an ordinary user', async () => {
    // The one who runs this test, or nobody when that is root.
    const uid = isRoot ? Number(execFileSync('id', ['-u', 'nobody'])) : process.getuid?.();
    project = await createCopiedProject(isRoot && uid !== undefined ? { uid } : {});
    const query = sql(STATEMENT, project.path('node_modules', 'pg'));
    expect(await project.run(query)).toEqual(ANSWER);

    const cluster = lstatSync(project.path('.data', 'postgres'));
    expect(cluster.isDirectory()).toBe(true);
    expect(cluster.uid).toBe(uid);
    expect(statSync(project.path('.data', 'postgres-password')).mode & 0o777).toBe(0o600);
  });

  it('runs below a folder that is closed to others', async () => {
    const version = `17.0.0-test-${process.pid}`;
    const copy = `${SYSTEM_FOLDER}/programs-${process.platform}-${process.arch}-${version}`;
    project = await createClosedProject(version);
    try {
      expect(await project.run(QUERY)).toEqual(ANSWER);
      expect(await project.run(QUERY)).toEqual(ANSWER);

      const cluster = project.path('.data', 'postgres');
      if (isRoot) {
        // PostgreSQL's user can enter neither the data folder nor node_modules.
        expect(readlinkSync(cluster)).toMatch(`${SYSTEM_FOLDER}/cluster-`);
        expect(statSync(cluster).uid).not.toBe(0);
        expect(statSync(copy).isDirectory()).toBe(true);
      } else {
        expect(lstatSync(cluster).isDirectory()).toBe(true);
      }
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });
});
