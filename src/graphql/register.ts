import type { Core } from '@strapi/strapi';
import { resolvers } from './resolvers';
import { rights } from './rights';
import { typeDefs } from './schema';

/** Strapi's service to which a schema is added; its types are not exported. */
interface ExtensionService {
  use(extension: { typeDefs: string; resolvers: object; resolversConfig: object }): void;
}

/** Adds the website's queries to Strapi's GraphQL schema, which is empty without them. */
export function registerGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as ExtensionService;
  extension.use({ typeDefs, resolvers: resolvers(strapi), resolversConfig: rights });
}
