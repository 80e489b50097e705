import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyTemplate, dropDatabase } from '../support/databases';
import { sendBytes } from '../support/front';
import {
  type Ended,
  type Running,
  freePort,
  secretsOfOperator,
  startNode,
  strapiCommand,
} from '../support/node-process';
import { eventually } from './conditions';

jest.setTimeout(120_000);

const server = process.env.TEST_POSTGRES!;
const database = `front_${process.pid}`;
let folder = '';
let connectionString = '';

beforeAll(async () => {
  connectionString = await copyTemplate(server, database);
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'front-'));
});

afterEach(() => rm(folder, { recursive: true }));

afterAll(() => dropDatabase(server, database));

/** Starts a node in production, with a folder for temporary files of its own. */
const start = (port: number, options: string[] = []): Running =>
  startNode([...options, strapiCommand, 'start'], {
    ...secretsOfOperator,
    NODE_ENV: 'production',
    DATABASE_URL: connectionString,
    HOST: '127.0.0.1',
    PORT: String(port),
    TMPDIR: folder,
    LOG_LEVEL: 'error',
  });

const sockets = async () => (await readdir(folder)).filter((name) => name.endsWith('.sock'));

interface Report {
  libuv: Handle[];
  workers: { libuv: Handle[] }[];
}

interface Handle {
  type: string;
  localEndpoint?: { ip4?: string; port: number } | null;
  remoteEndpoint?: object | null;
}

/** Where a process listens, by what Node says of it. */
async function listensOn({ process: node }: Running): Promise<string[]> {
  const isReport = (name: string) => name.startsWith('report.');
  let report: Report | undefined;
  node.kill('SIGUSR2');
  await eventually('Node describes the process', async () => {
    const name = (await readdir(folder)).find(isReport);
    const text = name ? await readFile(path.join(folder, name), 'utf8') : '';
    report = text.trimEnd().endsWith('}') ? (JSON.parse(text) as Report) : undefined;
    return report !== undefined;
  });
  const handles = [report!.libuv, ...report!.workers.map(({ libuv }) => libuv)].flat();
  return handles
    .filter(({ type, localEndpoint, remoteEndpoint }) => {
      return type === 'tcp' && localEndpoint && !remoteEndpoint;
    })
    .map(({ localEndpoint }) => `${localEndpoint!.ip4}:${localEndpoint!.port}`);
}

const asking = (port: number, address: string) => fetch(`http://127.0.0.1:${port}${address}`);

/** Starts a node, does some work once it answers, and asks the node to end. */
async function withNode(
  options: string[],
  work: (port: number, running: Running) => Promise<void>,
): Promise<Ended> {
  const port = await freePort();
  const running = start(port, options);
  try {
    const isReady = () =>
      asking(port, '/_ready').then(
        ({ ok }) => ok,
        () => false,
      );
    await eventually('the node answers', isReady, 100);
    await work(port, running);
  } finally {
    running.process.kill('SIGTERM');
  }
  return running.ended;
}

test('a node in production is reached only where the operator says, and leaves nothing behind', async () => {
  let asked = Infinity;
  const options = ['--report-on-signal', `--report-directory=${folder}`];
  const { code } = await withNode(options, async (port, running) => {
    for (const address of ['/api/countries?locale=fr', '/api/feeds/sitemap.xml', '/admin/init']) {
      expect([address, (await asking(port, address)).status]).toEqual([address, 200]);
    }
    expect(await sockets()).toHaveLength(1);
    expect(await listensOn(running)).toEqual([`127.0.0.1:${port}`]);
    asked = Date.now();
  });
  expect(code).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  expect(await sockets()).toEqual([]);
});

test('no visitor can end a node with an address that is none', async () => {
  const answers: [string, string][] = [];
  const { code } = await withNode([], async (port) => {
    for (const target of ['*', '//', 'http://[/', 'http://a:port/', '/api/countries']) {
      const request = `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
      const answer = await sendBytes(port, request).catch(() => 'nobody answers');
      answers.push([target, answer.slice(0, answer.indexOf('\r\n'))]);
    }
  });
  expect(code).toBe(0);
  for (const answer of answers) {
    expect(answer).toEqual([answer[0], expect.stringMatching(/^HTTP\/1\.1 [234]/)]);
  }
});

test('a node whose port is taken says so and ends', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, stdout, stderr } = await start(port).ended;
  other.close();
  expect(stdout + stderr).toContain(`The port ${port} is already used by another application.`);
  expect(code).toBe(1);
  expect(await sockets()).toEqual([]);
});
