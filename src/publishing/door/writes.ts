import type { Core, Modules } from '@strapi/strapi';
import type { Passage } from './passage';

/** The parameters of a document action, as far as the rules of writing look at them. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  [other: string]: unknown;
}

/** One write on its way through the door. */
export interface Write {
  strapi: Core.Strapi;
  passage: Passage;
  context: Modules.Documents.Middleware.Context;
  /** Lets Strapi do what it would have done. */
  next: () => Promise<unknown>;
}

/** What is done for each action of a content type; an action that is not here just passes. */
export type Writes = Partial<
  Record<Modules.Documents.Middleware.Context['action'], (write: Write) => Promise<unknown>>
>;

/** The parameters of a write, which it may change before `next()`. */
export const paramsOf = ({ context }: Write) => context.params as WriteParams;

/** Lets the action run with other parameters. */
export function changeParams({ context }: Write, params: WriteParams): void {
  context.params = params as typeof context.params;
}
