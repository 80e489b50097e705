import type { Asked } from './asked';
import {
  type Coding,
  type Representation,
  compressed,
  plainRepresentation,
} from './representation';

/** What an answer is made of, before it is kept. */
export interface Answer {
  status: number;
  /** Headers that belong to this answer alone: `Content-Type`, `Location`. */
  headers: Record<string, string>;
  body: Buffer;
}

/** An answer in every coding that somebody has asked for, and how long it is right. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  /** Milliseconds since 1970, by the application's clock: the time for which it is right. */
  madeAt: number;
  until: number;
  /** When it was made by the machine's clock. */
  keptAt: number;
  representations: Partial<Record<Coding, Representation>> & { identity: Representation };
}

/** A kept answer, and what it is about. */
export interface Entry extends KeptAnswer {
  asked: Asked;
}

export function entryOf(answer: Answer, asked: Asked, madeAt: number, until: number): Entry {
  const { status, headers, body } = answer;
  return {
    asked,
    status,
    headers,
    madeAt,
    until,
    keptAt: Date.now(),
    representations: { identity: plainRepresentation(body, headers.Location) },
  };
}

/** The bytes it takes, with something for the objects around them. */
export function sizeOf({ representations }: Entry): number {
  const OVERHEAD = 1_000;
  return Object.values(representations).reduce((sum, { body }) => sum + body.length, OVERHEAD);
}

/**
 * Adds the answer in a coding. That is done when somebody asks a second time: what is asked once is
 * sent as it is.
 */
export async function addCoding({ representations }: KeptAnswer, coding: Coding): Promise<void> {
  representations[coding] ??= await compressed(representations.identity, coding);
}
