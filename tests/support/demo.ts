import path from 'node:path';
import type { DemoOffer } from '../../demo/types';

/** A module as it was compiled, which is how Strapi itself loads it. */
const compiled = <Module>(name: string): Module =>
  require(path.resolve(__dirname, '../../dist', name)) as Module;

type Strapi = typeof strapi;

/** Fills the demo's content, or some of its offers, as `npm run demo` does, as if on a day. */
export async function fillDemo(
  today: Date,
  isWanted: (offer: DemoOffer) => boolean = () => true,
): Promise<void> {
  const { offers } = compiled<{ offers: DemoOffer[] }>('demo/offers');
  const { fillSurroundings } = compiled<{ fillSurroundings(strapi: Strapi): Promise<void> }>(
    'scripts/demo/fill-surroundings',
  );
  const { fillOffer } = compiled<{
    fillOffer(strapi: Strapi, offer: DemoOffer, today: Date, place: number): Promise<void>;
  }>('scripts/demo/fill-offer');
  await fillSurroundings(strapi);
  for (const [place, offer] of offers.entries()) {
    if (isWanted(offer)) await fillOffer(strapi, offer, today, place);
  }
}

/** Whether an offer of the demo says something in a draft that is not published. */
export const holdsDrafts = ({ translations }: DemoOffer): boolean =>
  Object.values(translations).some(({ state }) => state !== 'published');
