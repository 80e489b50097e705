import type { Core } from '@strapi/strapi';
import { registerGraphql } from './graphql/register';
import { door } from './publishing/door/door';
import { subscribeToLanguages } from './publishing/languages-changed';
import { layOutAdmin } from './start/admin-layouts';
import { giveBootLockBack, takeBootLock } from './start/boot-lock';
import { fillOnFirstStart } from './start/first-start';
import { whenQuiet } from './start/quiet';
import { surviveRejections } from './start/rejections';
import { compare, compareRegularly } from './website/comparison';
import { learnCollations } from './website/collations';
import { closeWebsiteDatabase, openWebsiteDatabase } from './website/database';

type Application = { strapi: Core.Strapi };

let stopComparing: () => void = () => undefined;

export default {
  async register({ strapi }: Application) {
    surviveRejections(strapi);
    await takeBootLock(strapi);
    openWebsiteDatabase(strapi);
    strapi.documents.use(door(strapi));
    registerGraphql(strapi);
  },

  async bootstrap({ strapi }: Application) {
    await fillOnFirstStart(strapi);
    await layOutAdmin(strapi);
    subscribeToLanguages(strapi);
    await compare(strapi);
    await learnCollations(strapi);
    stopComparing = compareRegularly(strapi);
    await giveBootLockBack(strapi);
  },

  async destroy({ strapi }: Application) {
    stopComparing();
    await whenQuiet(strapi);
    await giveBootLockBack(strapi);
    await closeWebsiteDatabase(strapi);
  },
};
