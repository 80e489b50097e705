import { CHANNEL } from '../../../src/website/announcements/channel';
import { listen } from '../../../src/website/announcements/listener';
import { eventually } from '../../operations/conditions';
import { type QuietLine, openLine } from '../../support/quiet-line';
import { query } from '../../support/tables';

let line: QuietLine;
let events: string[] = [];
let end: () => Promise<void>;

const say = (words: string) => query('select pg_notify(?, ?)', [CHANNEL, words]);
const has = (event: string) => () => events.includes(event);

beforeEach(async () => {
  const url = new URL(strapi.config.get<string>('database.connection.connection.connectionString'));
  line = await openLine(url.hostname, Number(url.port));
  url.hostname = '127.0.0.1';
  url.port = String(line.port);
  events = [];
  end = listen(
    { connectionString: url.toString(), application_name: 'a-test-listener' },
    {
      listening: () => events.push('listening'),
      heard: (payload) => events.push(payload),
      late: () => events.push('late'),
      prompt: () => events.push('prompt'),
      deaf: () => events.push('deaf'),
    },
  );
  await eventually('it listens', has('listening'));
  events = [];
});

afterEach(async () => {
  line.close();
  await end();
});

test('what was said on a line that was quiet for a moment is heard before the line counts as prompt', async () => {
  await eventually('it looks whether the line is quiet', has('prompt'));
  line.goQuiet();
  await eventually('it is late', has('late'));
  events = [];
  await say('"said meanwhile"');
  expect(events).not.toContain('"said meanwhile"');
  line.speak();
  await eventually('it is prompt again', has('prompt'));
  expect(events.indexOf('"said meanwhile"')).toBeGreaterThanOrEqual(0);
  expect(events.indexOf('"said meanwhile"')).toBeLessThan(events.indexOf('prompt'));
  expect(events).not.toContain('deaf');
});

test('a line that stays quiet is given up for another, and what was said meanwhile counts as lost', async () => {
  line.goQuiet();
  await eventually('it gives up', has('deaf'));
  expect(events.indexOf('late')).toBeLessThan(events.indexOf('deaf'));
  await say('"lost"');
  await eventually('it listens on another line', has('listening'));
  await say('"heard"');
  await eventually('it hears', has('"heard"'));
  expect(events).not.toContain('"lost"');
});
