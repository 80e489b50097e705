import { createStrapi } from '@strapi/strapi';
import { consumption } from '../processes/consumption';
import { obey } from '../processes/obey';
import { fillStock } from '../stock/fill-stock';
import { TODAY } from '../today';
import { listen } from './listen';
import { deleteOffer, makeOffer, publish } from './publish';

/* A Strapi as one gets it, in the folder it is started in: node dist/bench/servers/stock.js <offers> */
async function main([offers]: string[]): Promise<void> {
  const appDir = process.cwd();
  const strapi = await createStrapi({ appDir, distDir: appDir }).load();
  await fillStock(strapi, process.env.DATABASE_URL ?? '', Number(offers), TODAY);
  strapi.server.mount();
  const port = await listen(strapi.server.httpServer);
  const orders = {
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
