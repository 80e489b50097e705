import { type Answer, AnswerCache, type Ask } from '../../../site/lib/answer-cache';

const LIST = 'http://cms/list';

const said = (body: string, etag: string | null = null): Answer => ({
  status: 200,
  body,
  etag,
  location: null,
});

/** A CMS that answers what it is told to, and a clock that stands still until it is moved. */
function setUp(limits: { most?: number; patience?: number } = {}) {
  const asked: { address: string; etag: string | null }[] = [];
  let reply: Ask = async () => said('first');
  let now = 0;
  const ask: Ask = (address, etag) => {
    asked.push({ address, etag });
    return reply(address, etag);
  };
  const cache = new AnswerCache(ask, { ...limits, now: () => now });
  return {
    asked,
    body: async (address = LIST) => (await cache.ask(address)).body,
    reply: (next: Ask) => (reply = next),
    pass: (milliseconds: number) => (now += milliseconds),
  };
}

const broken: Ask = async () => {
  throw new Error('away');
};
const silent: Ask = () => new Promise(() => undefined);

test('within half a second an answer is used again unasked', async () => {
  const { asked, body, pass } = setUp();
  await body();
  pass(499);
  expect(await body()).toBe('first');
  expect(asked).toHaveLength(1);
});

test('what changed is seen after a second at the latest', async () => {
  const { body, reply, pass } = setUp();
  await body();
  reply(async () => said('second'));
  pass(1000);
  expect(await body()).toBe('second');
});

test('an answer is checked by its etag and kept while it holds', async () => {
  const { asked, body, reply, pass } = setUp();
  reply(async () => said('first', '"one"'));
  await body();
  reply(async () => 'unchanged');
  pass(1000);
  expect(await body()).toBe('first');
  pass(100);
  expect(await body()).toBe('first');
  expect(asked.map(({ etag }) => etag)).toEqual([null, '"one"']);
});

test('the age of an answer counts from its question, however long the CMS took', async () => {
  const { asked, body, reply, pass } = setUp();
  reply(async () => {
    pass(600);
    return said('slow');
  });
  await body();
  await body();
  expect(asked).toHaveLength(2);
});

test('many visitors at once cost one question', async () => {
  const { asked, body } = setUp();
  expect(await Promise.all([body(), body(), body()])).toEqual(['first', 'first', 'first']);
  expect(asked).toHaveLength(1);
});

test('while the CMS is away, what was known is served, however old', async () => {
  const { body, reply, pass } = setUp();
  await body();
  reply(broken);
  pass(10 * 60_000);
  expect(await body()).toBe('first');
});

test('what nobody asked before cannot be served while the CMS is away', async () => {
  const { body, reply } = setUp();
  reply(broken);
  await expect(body()).rejects.toThrow('away');
});

test('when the CMS is back, the first visitor sees what is true now', async () => {
  const { body, reply, pass } = setUp();
  await body();
  reply(broken);
  pass(1000);
  await body();
  reply(async () => said('second'));
  pass(60 * 60_000);
  expect(await body()).toBe('second');
});

test('a CMS that hangs is waited for only a moment, and by one visitor', async () => {
  const { asked, body, reply, pass } = setUp({ patience: 5 });
  await body();
  reply(broken);
  pass(1000);
  await body();
  reply(silent);
  pass(1000);
  expect(await body()).toBe('first');
  pass(5);
  expect(await body()).toBe('first');
  expect(asked).toHaveLength(3);
});

test('no more answers are kept than allowed; the one unused for longest goes', async () => {
  const { asked, body } = setUp({ most: 2 });
  for (const address of ['a', 'b', 'a', 'c', 'a', 'b']) await body(address);
  expect(asked.map(({ address }) => address)).toEqual(['a', 'b', 'c', 'b']);
});
