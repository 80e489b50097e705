import { z } from '@strapi/utils';

/** A day of the calendar, in the company's time zone. */
export const day = z.iso.date();

/** An instant in UTC with milliseconds: `2026-03-10T12:00:00.000Z`. */
export const instant = z.iso.datetime();

export const locale = z.string().describe('The code of a language of the site, such as fr.');

export const documentId = z
  .string()
  .describe('The offer’s id: the same in all its languages, and for ever.');

export const count = z.int().min(0);
