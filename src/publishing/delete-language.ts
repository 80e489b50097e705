import { passThroughDoor } from './door/passage';

/** Deletes a language, its offers and what the website shows of them, or nothing. */
export function deleteInOneTransaction<Result>(remove: () => Promise<Result>): Promise<Result> {
  return passThroughDoor(strapi, () => remove());
}
