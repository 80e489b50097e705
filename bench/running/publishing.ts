import type { Contender } from './contenders';

const TIMES = 30;
const WARMING_UP = 10;

/** Milliseconds of each publish of one offer, by a contender. */
export type Publishing = Map<Contender, number[]>;

/** Publishes one offer again and again, by turns, by ours and by a stock Strapi of the same size. */
export async function timePublishing(contenders: Contender[]): Promise<Publishing> {
  const stock = contenders.filter(({ kind }) => kind === 'stock');
  const ours = contenders.filter(
    ({ kind, offers }) => kind === 'hot' && stock.some((one) => one.offers === offers),
  );
  const runners = [];
  for (const contender of [...stock, ...ours]) {
    const documentId = await contender.child.order<string>('makeOffer');
    runners.push({ contender, documentId, times: [] as number[] });
  }
  for (let time = -WARMING_UP; time < TIMES; time += 1) {
    for (const { contender, documentId, times } of runners) {
      const milliseconds = await contender.child.order<number>('publish', documentId);
      if (time >= 0) times.push(milliseconds);
    }
  }
  for (const { contender, documentId } of runners) {
    await contender.child.order('deleteOffer', documentId);
  }
  return new Map(runners.map(({ contender, times }) => [contender, times]));
}
