import { rebuildAll } from '../src/website/comparison';
import { loadStrapi } from './strapi/load';
import { progressBar } from './strapi/progress-bar';

/*
 * Makes the website's tables anew from what is published. Until it is done the website shows what it
 * showed before, and a run that is stopped changes nothing.
 */
async function main(): Promise<void> {
  const strapi = await loadStrapi();
  const { progress, stop } = progressBar('offers');
  try {
    const rebuilt = await rebuildAll(strapi, progress);
    stop();
    console.log(`The website was rebuilt: ${rebuilt.length} offers.`);
  } finally {
    stop();
    await strapi.destroy();
  }
}

main().catch((error: Error) => {
  console.error(`The website was not rebuilt: ${error.message}`);
  process.exitCode = 1;
});
