import { createStrapi } from '@strapi/strapi';
import path from 'node:path';
import { announcement } from './announcement';
import { readDemoLogin } from './demo-login';

/* Serves the demo and says where. */
async function main(): Promise<void> {
  const appDir = process.cwd();
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const addresses = { website: process.env.DEMO_SITE ?? '', cms: `http://${host}:${port}` };
  console.log(announcement(addresses, readDemoLogin()));
}

void main();
