import fc from 'fast-check';
import {
  type Answer,
  portionsOf,
  publishInPortions,
} from '../../../src/plugins/careers/admin/src/bulk/in-portions';

interface Row {
  id: number;
  locale: string;
  /** What happens to it: it can be published, it cannot, or the server is lost with it. */
  fate: 'good' | 'bad' | 'lost';
}

/** A server that publishes a portion only if nothing in it is wrong, and remembers what it was sent. */
class Server {
  readonly sent: Row[][] = [];
  readonly published = new Set<Row>();
  private isBusy = false;

  send = async (portion: Row[]): Promise<Answer<string>> => {
    expect(this.isBusy).toBe(false);
    this.isBusy = true;
    this.sent.push(portion);
    await Promise.resolve();
    this.isBusy = false;
    if (portion.some(({ fate }) => fate === 'lost')) return 'no-answer';
    const bad = portion.filter(({ fate }) => fate === 'bad');
    if (bad.length > 0) return { refused: bad.map(({ id }) => id).join() };
    portion.forEach((row) => this.published.add(row));
    return 'published';
  };
}

async function publish(rows: Row[], size: number, stopAfter = Infinity) {
  const server = new Server();
  const progress: [number, number][] = [];
  const done = await publishInPortions(portionsOf(rows, size), {
    send: server.send,
    isStopped: () => server.sent.length >= stopAfter,
    onProgress: (published, refused) => progress.push([published, refused]),
  });
  return { server, progress, done, refused: done.refused.map(({ offer }) => offer) };
}

const rowsOf = (...fates: fc.Arbitrary<Row['fate']>[]) =>
  fc
    .array(fc.record({ locale: fc.constantFrom('en', 'fr'), fate: fc.oneof(...fates) }), {
      maxLength: 40,
    })
    .map((rows) => rows.map((row, id): Row => ({ id, ...row })));
const good = fc.constant('good' as const);
const bad = fc.constant('bad' as const);
const lost = fc.constant('lost' as const);
const anySize = fc.integer({ min: 1, max: 12 });

const inOrder = (rows: Row[]) =>
  rows.every(({ id }, index) => index === 0 || rows[index - 1]!.id < id);

test('portions hold everything once, in order, are of one language and not too large', () => {
  fc.assert(
    fc.property(rowsOf(good), anySize, (rows, size) => {
      const portions = portionsOf(rows, size);
      expect(portions.flat()).toEqual(rows);
      for (const portion of portions) {
        expect(portion.length).toBeLessThanOrEqual(size);
        expect(new Set(portion.map(({ locale }) => locale)).size).toBe(1);
      }
    }),
  );
});

test('without a break exactly the good ones are published, and the others are named', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(good, bad), anySize, async (rows, size) => {
      const { server, done, refused } = await publish(rows, size);
      expect(done.published).toEqual(rows.filter(({ fate }) => fate === 'good'));
      expect([...server.published]).toEqual(done.published);
      expect(refused).toEqual(rows.filter(({ fate }) => fate === 'bad'));
      expect(done.left).toEqual([]);
      // Each with its own reason, not with that of its neighbour in the portion.
      expect(done.refused.map(({ refusal }) => refusal)).toEqual(refused.map(({ id }) => `${id}`));
    }),
  );
});

test('however it ends, every offer is in one list, in order, and what is called published is', async () => {
  const stops = fc.integer({ min: 0, max: 30 });
  await fc.assert(
    fc.asyncProperty(rowsOf(good, bad, lost), anySize, stops, async (rows, size, stopAfter) => {
      const { server, done, refused } = await publish(rows, size, stopAfter);
      const { published, left, brokenBy } = done;
      expect([...published, ...refused, ...left].sort((a, b) => a.id - b.id)).toEqual(rows);
      expect([published, refused, left].every(inOrder)).toBe(true);
      expect([...server.published]).toEqual(published);
      expect(server.sent.length).toBeLessThanOrEqual(stopAfter);
      if (left.length > 0)
        expect(brokenBy !== undefined || server.sent.length === stopAfter).toBe(true);
    }),
  );
});

test('running what is left again ends as if nobody had stopped', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowsOf(good, bad),
      anySize,
      fc.integer({ max: 20 }),
      async (rows, size, stop) => {
        const first = await publish(rows, size, stop);
        const second = await publish(first.done.left, size);
        const whole = await publish(rows, size);
        expect([...first.done.published, ...second.done.published]).toEqual(whole.done.published);
        expect([...first.refused, ...second.refused]).toEqual(whole.refused);
      },
    ),
  );
});

test('of 500 offers in portions of ten one bad one costs eleven requests, the others 49', async () => {
  const rows = Array.from({ length: 500 }, (_, id): Row => {
    return { id, locale: 'fr', fate: id === 123 ? 'bad' : 'good' };
  });
  const { server, progress } = await publish(rows, 10);
  expect(server.sent).toHaveLength(49 + 11);
  expect(progress.at(-1)).toEqual([499, 1]);
});

test('progress only grows', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf(good, bad, lost), anySize, async (rows, size) => {
      const { progress } = await publish(rows, size);
      const tried = progress.map(([published, refused]) => published + refused);
      expect(tried).toEqual([...tried].sort((a, b) => a - b));
    }),
  );
});
