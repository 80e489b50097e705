import type { Contender } from './contenders';

const TIMES = 50;
const WARMING_UP = 50;

/** Milliseconds of each publish of one offer, by a contender. */
export type Publishing = Map<Contender, number[]>;

/** Publishes one offer again and again, by turns, by ours of every size and by a stock Strapi. */
export async function timePublishing(contenders: Contender[]): Promise<Publishing> {
  const runners = [];
  for (const contender of contenders.filter(({ kind }) => kind === 'stock' || kind === 'hot')) {
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
