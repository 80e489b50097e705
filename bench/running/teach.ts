import type { PoolConfig } from 'pg';
import { send } from '../load/http-request';
import type { ReadyAnswer } from '../servers/bare';
import type { AskedStatement, Asking } from '../servers/bare-database';
import type { Statement } from '../servers/statement';
import type { Contender, Kind } from './contenders';
import { measurements } from './measurements';

/**
 * Tells the contenders what nobody knows before the others run: readers which answer they have
 * already, and the bare servers which bytes to send and which statements to ask.
 */
export async function teach(contenders: Contender[]): Promise<void> {
  for (const hot of contenders.filter(({ kind }) => kind === 'hot')) await rememberAnswers(hot);
  const pairs = contenders.flatMap((bare) =>
    contenders.filter(({ offers }) => offers === bare.offers).map((ours) => ({ bare, ours })),
  );
  const isPair = (bare: Kind, ours: Kind) => (pair: (typeof pairs)[0]) =>
    pair.bare.kind === bare && pair.ours.kind === ours;
  for (const { bare, ours } of pairs.filter(isPair('bare', 'hot'))) {
    await teachAnswers(bare, ours);
  }
  for (const { bare, ours } of pairs.filter(isPair('bare-database', 'cold'))) {
    await teachStatements(bare, ours);
  }
}

async function rememberAnswers({ child, requests }: Contender): Promise<void> {
  for (const { name, isConditional } of measurements) {
    const request = requests.get(name);
    if (!isConditional || !request) continue;
    const { etag = '' } = (await send(child.port, request)).headers;
    requests.set(name, { ...request, headers: { ...request.headers, 'if-none-match': etag } });
  }
}

/** Headers a server cannot do without; that ours sends more of them is part of what it costs. */
const needed = ['content-type', 'content-encoding', 'etag'];

async function teachAnswers(bare: Contender, hot: Contender): Promise<void> {
  const ready: ReadyAnswer[] = [];
  for (const [name, request] of hot.requests) {
    const { status, headers, body } = await send(hot.child.port, request);
    const path = `/${ready.length}`;
    const kept = Object.entries(headers).filter(([header]) => needed.includes(header));
    const length = status === 304 ? {} : { 'content-length': body.length };
    ready.push({ path, status, headers: { ...Object.fromEntries(kept), ...length }, body });
    bare.requests.set(name, { ...request, path });
  }
  await bare.child.order('serve', ready);
}

async function teachStatements(bare: Contender, cold: Contender): Promise<void> {
  const asked: AskedStatement[] = [];
  for (const [name, request] of cold.requests) {
    const path = `/${asked.length}`;
    asked.push({ path, ...(await cold.child.order<Statement>('statement', request)) });
    bare.requests.set(name, { path, ...(request.headers && { headers: request.headers }) });
  }
  const connections = await cold.child.order<PoolConfig>('connections');
  await bare.child.order('serve', { connections, statements: asked } satisfies Asking);
}
