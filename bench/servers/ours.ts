import { startFront } from '../../src/front/start';
import { cacheOf } from '../../src/website/cache/service';
import { type HttpRequest, send } from '../load/http-request';
import { consumption } from '../processes/consumption';
import { obey } from '../processes/obey';
import { loadFilled } from '../scratch';
import { TODAY } from '../today';
import { listen } from './listen';
import { deleteOffer, makeOffer, publish } from './publish';
import { catchStatement, connectionsOf } from './statement';

/*
 * Our application as it is: node dist/bench/servers/ours.js <offers> hot|cold
 * When it is cold, its cache has no room for an answer; all else stays.
 */
async function main([offers, temperature]: string[]): Promise<void> {
  const url = process.env.DATABASE_URL ?? '';
  if (temperature === 'cold') process.env.CACHE_MEGABYTES = '0';
  const strapi = await loadFilled(url, Number(offers), TODAY);
  const { httpServer } = strapi.server;
  if (temperature === 'cold') {
    // Nobody waits for the answer that another makes, either.
    const { store } = cacheOf(strapi);
    httpServer.prependListener('request', () => store.drop([{ kind: 'everything' }]));
  }
  strapi.server.mount();
  await listen(httpServer);
  const port = await startFront(strapi, { host: '127.0.0.1', port: 0 });
  const orders = {
    statement: (request: HttpRequest) => catchStatement(strapi, () => send(port, request)),
    connections: () => connectionsOf(strapi),
    makeOffer: () => makeOffer(strapi),
    publish: (documentId: string) => publish(strapi, documentId),
    deleteOffer: (documentId: string) => deleteOffer(strapi, documentId),
    ...consumption,
  };
  obey(port, orders);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
