import { type HttpRequest, send, textOf } from '../load/http-request';
import type { Contender, Kind } from './contenders';
import { type Measurement, measurements } from './measurements';
import { type Shown, shownIn } from './shown';

/**
 * Makes sure that what is compared is the same: our bytes hot, cold and from the bare servers, and of
 * a stock Strapi the same offers with the same texts.
 *
 * @throws {Error} naming the first measurement for which it is not.
 */
export async function check(contenders: Contender[]): Promise<void> {
  for (const offers of new Set(contenders.map((one) => one.offers))) {
    const ofSize = contenders.filter((one) => one.offers === offers);
    for (const measurement of measurements.filter((one) => !one.isConditional)) {
      await checkOne(ofSize, measurement);
    }
  }
}

async function checkOne(contenders: Contender[], measurement: Measurement): Promise<void> {
  const { name, isFinishedInNode } = measurement;
  const texts = new Map<Kind, string>();
  for (const { kind, child, requests } of contenders) {
    const request = requests.get(name);
    if (request) texts.set(kind, await answered(name, child.port, request));
  }
  const ours = texts.get('cold') ?? '';
  const same: Kind[] = isFinishedInNode ? ['hot', 'bare'] : ['hot', 'bare', 'bare-database'];
  for (const kind of same) {
    const text = texts.get(kind);
    if (text !== undefined && text !== ours) throw differs(name, kind, ours, text);
  }
  const stock = texts.get('stock');
  if (stock === undefined || name === 'countries') return;
  const [expected, found] = [shownIn(ours), shownIn(stock)].map((shown: Shown[]) =>
    JSON.stringify(shown),
  );
  if (expected !== found) throw differs(name, 'stock', expected ?? '', found ?? '');
}

async function answered(name: string, port: number, request: HttpRequest): Promise<string> {
  const answer = await send(port, request);
  const text = textOf(answer);
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${text.slice(0, 500)}`);
  return text;
}

function differs(name: string, kind: Kind, ours: string, text: string): Error {
  const at = [...ours].findIndex((character, index) => character !== text[index]);
  const around = (whole: string) => whole.slice(Math.max(0, at - 60), at + 60);
  return new Error(`${name}, ${kind}, answers otherwise:\n${around(ours)}\n${around(text)}`);
}
