import type * as start from '../../../src/front/start';
import StrapiEnvironment from '../../support/strapi-environment';

type Start = typeof start;

/** As the other tests, with the compiled front opened before the application as in production. */
export default class FrontEnvironment extends StrapiEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { startFront } = require('../../../dist/src/front/start') as Start;
    const { strapi } = this.global as unknown as typeof globalThis;
    const port = await startFront(strapi, { host: '127.0.0.1', port: 0 });
    Object.assign(this.global, { front: { port, startFront } });
  }
}

declare global {
  /** The port on which the front answers, and the function that opens another one. */
  const front: { port: number; startFront: Start['startFront'] };
}
