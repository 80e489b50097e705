import type { World } from './world';

/** An answer with its headers read; one of 304 has become the answer that its reader had. */
export interface Answer {
  status: number;
  location?: string | undefined;
  body: string;
}

/** What can be asked, what it shows in a world, and what an answer shows; both as plain data. */
export interface Address {
  path: string;
  expected(world: World): unknown;
  seen(answer: Answer): unknown;
}
