import type { Core } from '@strapi/strapi';
import { answerCountryList } from '../../website/http/country-list';
import { questionOf } from '../question';
import { type Resolver, read } from './resolver';

/** The countries of a language. */
export const countries =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args) =>
    read(await answerCountryList(strapi, questionOf(args))).data;

/** The countries of a language, and where else there are some. */
export const countriesConnection =
  (strapi: Core.Strapi): Resolver =>
  async (_parent, args) => {
    const { data, meta } = read(await answerCountryList(strapi, questionOf(args)));
    return { nodes: data, ...meta };
  };
