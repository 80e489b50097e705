/** @jest-environment ./tests/content/front/environment.ts */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WebsiteCache } from '../../../src/website/cache/website-cache';
import { eventually } from '../../operations/conditions';
import { cache, forgetAnswers } from '../../support/cache';
import { askFront, askedFor, runClockFrom, seenDuring } from '../../support/front';
import { publishedOffer } from '../../support/offers';

const PATH = '/api/countries?locale=fr';

beforeAll(async () => {
  runClockFrom('2026-03-10T12:00:00Z');
  await publishedOffer(['en', 'fr']);
  await eventually('the node hears', () => cache().hears);
});

const ask = () => askFront(PATH);
const asked = async () => (await seenDuring(ask)).length;

async function frontAnswersAlone(): Promise<void> {
  cache().prompt();
  await ask();
  expect(await askedFor(ask)).toEqual([]);
}

/** Some work during which nobody says by themselves that the line to the database is alive. */
async function onSilentLine(work: () => Promise<void>): Promise<void> {
  const heard: Partial<WebsiteCache> = cache();
  heard.prompt = () => undefined;
  try {
    await work();
  } finally {
    delete heard.prompt;
  }
}

test('while the database is late, the front asks the application, and afterwards no more', async () => {
  await frontAnswersAlone();
  await onSilentLine(async () => {
    cache().late();
    for (let time = 0; time < 5; time += 1) expect(await asked()).toBe(1);
  });
  await frontAnswersAlone();
});

test('while the node hears nothing, the front asks the application, and afterwards no more', async () => {
  await frontAnswersAlone();
  cache().deaf();
  for (let time = 0; time < 5; time += 1) expect(await asked()).toBe(1);
  cache().listening();
  expect(await asked()).toBe(1);
  await frontAnswersAlone();
});

test('when nobody says any more that the line is alive, the front soon asks the application', async () => {
  await frontAnswersAlone();
  await onSilentLine(async () => {
    await eventually('the front asks', async () => (await asked()) === 1);
    for (let time = 0; time < 3; time += 1) expect(await asked()).toBe(1);
  });
  await frontAnswersAlone();
});

interface Question {
  asked: number;
  answered: number;
}

/** Asks every 20 ms for 700 ms, in a thread that goes on while this one is busy. */
const visitors = `
  const { parentPort, workerData } = require('node:worker_threads');
  const http = require('node:http');
  const { port, path } = workerData;
  const ask = () => new Promise((resolve, reject) => {
    const asked = Date.now();
    http.get({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve({ asked, answered: Date.now() }));
    }).once('error', reject);
  });
  parentPort.once('message', () => {
    const questions = [];
    const timer = setInterval(() => questions.push(ask()), 20);
    setTimeout(async () => {
      clearInterval(timer);
      parentPort.postMessage(await Promise.all(questions));
    }, 700);
  });
  parentPort.postMessage('ready');
`;

test('while the application is too busy to hear anything, the front soon waits for it', async () => {
  const thread = new Worker(visitors, { eval: true, workerData: { port: front.port, path: PATH } });
  await once(thread, 'message');
  await frontAnswersAlone();
  thread.postMessage('go');
  const from = Date.now();
  while (Date.now() < from + 600);
  const until = Date.now();
  const [questions] = (await once(thread, 'message')) as [Question[]];
  await thread.terminate();
  const late = questions.filter((one) => one.asked > from + 400 && one.asked < until);
  expect(late.length).toBeGreaterThan(0);
  expect(late.filter(({ answered }) => answered < until)).toEqual([]);
});

describe('days', () => {
  const list = '/api/job-offers?locale=de';
  const time = () => strapi.config.get<() => Date>('careers.clock')().getTime();

  test('what the front gives by itself ends with the day that changes it, and says so before', async () => {
    const midnight = Date.parse('2026-03-11T00:00:00Z');
    await publishedOffer(['de'], { opensOn: '2026-03-11' });
    runClockFrom('2026-03-10T23:59:59Z');
    cache().drop([{ kind: 'everything' }]);
    forgetAnswers();
    let alone = 0;
    let isShown = false;
    while (!isShown) {
      const at = time();
      const before = (
        await seenDuring(async () => {
          const { body, headers } = await askFront(list);
          isShown = (JSON.parse(body.toString()) as { data: object[] }).data.length > 0;
          expect([at >= midnight && !isShown, isShown && time() < midnight]).toEqual([
            false,
            false,
          ]);
          if (!isShown)
            expect(headers['cache-control']).toMatch(/s-maxage=0, stale-while-revalidate=0$/);
        })
      ).length;
      if (before === 0) alone += 1;
    }
    expect(alone).toBeGreaterThan(0);
  });
});
