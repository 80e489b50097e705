import type { Core } from '@strapi/strapi';
import type { Contract } from './contract';

declare global {
  /** The application under test, booted on a database of its own. */
  const strapi: Core.Strapi;
  /** Says what in an answer is otherwise than the API's description promises. */
  const contract: Contract;
}
