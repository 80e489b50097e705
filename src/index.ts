import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { openFront } from './front/open';
import { registerGraphql } from './graphql/register';
import { door } from './publishing/door/door';
import { subscribeToLanguages } from './publishing/languages-changed';
import { layOutAdmin } from './start/admin-layouts';
import { giveBootLockBack, takeBootLock } from './start/boot-lock';
import { fillOnFirstStart } from './start/first-start';
import { whenQuiet } from './start/quiet';
import { surviveRejections } from './start/rejections';
import { subscribeToRights } from './website/announcements/rights-changed';
import { answerKeptFirst } from './website/cache/front';
import { openWebsiteCache, startListening } from './website/cache/service';
import { compare, compareRegularly } from './website/comparison';
import { learnCollations } from './website/collations';
import { ready } from './website/http/ready';
import { shortenWayOfVisitors } from './website/http/short-way';
import { shortenRoutesOfVisitors } from './website/http/visitors-routes';
import { closeWebsiteDatabase, openWebsiteDatabase } from './website/database';

type Application = { strapi: Core.Strapi };

let stopComparing: () => void = () => undefined;
let stopListening: () => Promise<void> = async () => undefined;

export default {
  async register({ strapi }: Application) {
    surviveRejections(strapi);
    await takeBootLock(strapi);
    openWebsiteDatabase(strapi);
    openWebsiteCache(strapi);
    shortenWayOfVisitors(strapi);
    strapi.documents.use(door(strapi));
    registerGraphql(strapi);
    strapi.server.routes([
      {
        method: 'GET',
        path: '/_ready',
        handler: (ctx: Context) => ready(strapi, ctx),
        config: { auth: false },
      },
    ]);
  },

  async bootstrap({ strapi }: Application) {
    await fillOnFirstStart(strapi);
    await layOutAdmin(strapi);
    subscribeToLanguages(strapi);
    subscribeToRights(strapi);
    await compare(strapi);
    await learnCollations(strapi);
    stopComparing = compareRegularly(strapi);
    stopListening = startListening(strapi);
    shortenRoutesOfVisitors(strapi);
    answerKeptFirst(strapi);
    openFront(strapi);
    await giveBootLockBack(strapi);
  },

  async destroy({ strapi }: Application) {
    stopComparing();
    await stopListening();
    await whenQuiet(strapi);
    await giveBootLockBack(strapi);
    await closeWebsiteDatabase(strapi);
  },
};
