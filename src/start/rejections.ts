import type { Core } from '@strapi/strapi';

let log: Core.Strapi['log'] | Console = console;
let count = 0;

/**
 * Keeps the process alive when something rejects that nobody waits for: Strapi sends its events after
 * the commit, without awaiting them. They are logged with their number, so that they are not lost.
 */
export function surviveRejections(strapi: Core.Strapi): void {
  log = strapi.log;
  process.off('unhandledRejection', report);
  process.on('unhandledRejection', report);
}

function report(reason: unknown): void {
  count += 1;
  const message = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  log.error(`unhandled rejection ${count}: ${message}`);
}
