import type { Core } from '@strapi/strapi';
import { offers } from '../../demo/offers';
import { loadStrapi } from '../strapi/load';
import { progressBar } from '../strapi/progress-bar';
import { addDays, onTheDay } from './days';
import { ensureDemoLogin } from './demo-login';
import { fillOffer } from './fill-offer';
import { fillSurroundings } from './fill-surroundings';

/** How long the demo's company had been there before it posted its first offer. */
const DAYS_BEFORE = 90;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'careers-demo' });

/*
 * Fills the demo content once, through the same door as everybody. Each offer is written whole or not
 * at all, so a run that was stopped goes on where it was.
 */
async function main(): Promise<void> {
  const strapi = await loadStrapi();
  try {
    await ensureDemoLogin(strapi);
    if (await store(strapi).get({ key: 'filled' })) return;
    await fill(strapi);
    await store(strapi).set({ key: 'filled', value: true });
  } finally {
    await strapi.destroy();
  }
}

async function fill(strapi: Core.Strapi): Promise<void> {
  const { progress, stop } = progressBar('demo offers');
  const today = new Date();
  try {
    await onTheDay(strapi, addDays(today, -DAYS_BEFORE), () => fillSurroundings(strapi));
    for (const [index, offer] of offers.entries()) {
      progress(index, offers.length);
      await fillOffer(strapi, offer, today, index);
    }
    progress(offers.length, offers.length);
  } finally {
    stop();
  }
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
