import { GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql';

type DepthOf = (fragment: string) => number;

/**
 * Refuses a request whose fields stand in each other more than `most` deep. Strapi's own rule measures
 * a fragment anew wherever it is spread, so a few hundred characters of fragments that spread each
 * other twice keep it busy for hours, and one that spreads itself is an internal error; this one
 * measures each fragment once and leaves what is unknown or circular to the rules of GraphQL.
 */
export const limitDepth =
  (most: number): ValidationRule =>
  (context) => {
    const depths = new Map<string, number>();
    const depthOf: DepthOf = (name) => {
      const known = depths.get(name);
      if (known !== undefined) return known;
      depths.set(name, 0);
      const fragment = context.getFragment(name);
      const depth = fragment ? deepest(fragment.selectionSet, depthOf) : 0;
      depths.set(name, depth);
      return depth;
    };
    return {
      OperationDefinition(operation) {
        if (deepest(operation.selectionSet, depthOf) <= most) return;
        const message = `The request exceeds maximum operation depth of ${most}.`;
        context.reportError(new GraphQLError(message, { nodes: [operation] }));
      },
    };
  };

/** How many fields stand in each other, not counting the last one nor those of introspection. */
function deepest({ selections }: SelectionSetNode, depthOf: DepthOf): number {
  const depths = selections.map((node) => {
    if (node.kind === 'FragmentSpread') return depthOf(node.name.value);
    if (node.kind === 'InlineFragment') return deepest(node.selectionSet, depthOf);
    if (!node.selectionSet || node.name.value.startsWith('__')) return 0;
    return 1 + deepest(node.selectionSet, depthOf);
  });
  return Math.max(0, ...depths);
}
