import type { Contender } from './contenders';

const TIMES = 40;

/** Milliseconds of each publish of one offer, by a contender. */
export type Publishing = Map<Contender, number[]>;

/** Publishes one offer again and again, by turns, by ours and by a stock Strapi of the same size. */
export async function timePublishing(contenders: Contender[]): Promise<Publishing> {
  const stock = contenders.filter(({ kind }) => kind === 'stock');
  const ours = contenders.filter(
    ({ kind, offers }) => kind === 'hot' && stock.some((one) => one.offers === offers),
  );
  const taken: Publishing = new Map([...stock, ...ours].map((contender) => [contender, []]));
  for (let time = 0; time < TIMES; time += 1) {
    const documentId = `bench${String(1 + (time % 10)).padStart(19, '0')}`;
    for (const [contender, times] of taken) {
      const milliseconds = await contender.child.order<number>('publish', documentId);
      if (time >= TIMES / 4) times.push(milliseconds);
    }
  }
  return taken;
}
