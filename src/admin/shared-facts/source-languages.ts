import type { StrapiApp } from '@strapi/strapi/admin';
import { JOB_OFFER } from '../../publishing/job-offer';
import { finishedQuery } from '../finished-query';

type Middleware = StrapiApp['middlewares'][number];

interface Answer {
  data?: { sourceLanguage?: string | null };
  meta?: { availableLocales?: { sourceLanguage?: string | null }[] };
}

const sourceLanguages = new Map<string, string>();

/** The language the shared facts of an offer are written in, as far as the server has said it. */
export function sourceLanguageOf(documentId: string): string | undefined {
  return sourceLanguages.get(documentId);
}

/**
 * Notes the source language of every offer that is loaded. A language that is not written yet has no
 * document of its own: then its siblings say it.
 */
export const rememberSourceLanguages: Middleware = () => () => (next) => (action) => {
  const query = finishedQuery(action);
  if (query?.endpoint === 'getDocument') {
    const { model, documentId } = query.args as { model: string; documentId?: string };
    const { data, meta } = query.answer as Answer;
    const rows = [data, ...(meta?.availableLocales ?? [])];
    const source = rows.map((row) => row?.sourceLanguage).find(Boolean);
    if (model === JOB_OFFER && documentId && source) sourceLanguages.set(documentId, source);
  }
  return next(action);
};
