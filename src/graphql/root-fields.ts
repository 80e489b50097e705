import {
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

const MOST = 50;

/**
 * Refuses a request that asks more than 50 questions at once, under whatever names: each is a
 * statement of its own. The fields at the root are counted, those of fragments wherever they stand.
 */
export const limitRootFields: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const counts = new Map<string, number>();
    const asked = count(operation.selectionSet, (name) => context.getFragment(name), counts);
    if (asked <= MOST) return;
    const message = `A request may ask for at most ${MOST} fields at once; this one asks for ${asked}.`;
    context.reportError(new GraphQLError(message, { nodes: [operation] }));
  },
});

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/** Counts each fragment once, so that fragments of fragments cost no time. */
function count(set: SelectionSetNode, find: FindFragment, counts: Map<string, number>): number {
  let sum = 0;
  for (const node of set.selections) {
    if (node.kind === 'Field') sum += 1;
    else if (node.kind === 'InlineFragment') sum += count(node.selectionSet, find, counts);
    else sum += countFragment(node.name.value, find, counts);
  }
  return sum;
}

function countFragment(name: string, find: FindFragment, counts: Map<string, number>): number {
  const known = counts.get(name);
  if (known !== undefined) return known;
  // A fragment that spreads itself is another rule's to refuse; here it only must not go on for ever.
  counts.set(name, 0);
  const fragment = find(name);
  const sum = fragment ? count(fragment.selectionSet, find, counts) : 0;
  counts.set(name, sum);
  return sum;
}
