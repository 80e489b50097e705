import type { Core } from '@strapi/strapi';
import { answerCareersPage } from '../../website/http/careers-page';
import { questionOf } from '../question';
import { type Resolver, read } from './resolver';

/** The page, its labels, the company and the languages: one statement, whatever is selected. */
export const careersPage =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args) =>
    read(await answerCareersPage(strapi, questionOf(args))).data;
