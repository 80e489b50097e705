import type { Core } from '@strapi/strapi';
import { passThroughDoor } from '../publishing/door/passage';
import { type Progress, compareWithPublished, rebuild } from './projection/compare';

/** Compares the read model with what is published and mends it; answers with what was mended. */
export function compare(strapi: Core.Strapi): Promise<string[]> {
  return passThroughDoor(strapi, async ({ trx, at }) => {
    const mended = await compareWithPublished(trx, at);
    if (mended.length > 0) strapi.log.info(`website: ${mended.length} offers brought up to date`);
    return mended;
  });
}

/** Makes all derived rows anew; until it is done, the website shows what it showed before. */
export function rebuildAll(strapi: Core.Strapi, progress?: Progress): Promise<string[]> {
  return passThroughDoor(strapi, ({ trx, at }) => rebuild(trx, at, progress));
}

/**
 * Compares again and again, for what was written past the document service on any node.
 *
 * @returns the function that stops it.
 */
export function compareRegularly(strapi: Core.Strapi): () => void {
  const interval = strapi.config.get<number>('careers.comparisonInterval');
  const timer = setInterval(() => {
    compare(strapi).catch((error: Error) => strapi.log.error(`website: ${error.message}`));
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
