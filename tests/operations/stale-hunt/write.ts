import type { WriteStep } from './write-steps';
import type { Offer, World } from './world';

/** A write as REST takes it, and the world it makes. */
export interface Write {
  method: string;
  path: string;
  data?: object;
  /** @param documentId of what was written. */
  result(documentId: string): World;
}

/** How what the writes point at is known in the database. */
export interface Ids {
  countries: Record<string, number>;
  departments: Record<string, string>;
}

/** What a write begins with. */
export interface Situation {
  step: WriteStep;
  world: World;
  ids: Ids;
  offer: Offer;
  place: number;
  /** No other write has it. */
  number: number;
}
