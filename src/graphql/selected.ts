import {
  type FieldNode,
  type GraphQLResolveInfo,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type SelectionNode,
  getDirectiveValues,
} from 'graphql';

/** The fields that are selected below a field, each with those below itself. */
export interface Selected {
  [field: string]: Selected;
}

/** Reads what a request selects below the field that is being answered, fragments included. */
export function selectedBelow(info: GraphQLResolveInfo): Selected {
  const selected: Selected = {};
  for (const node of info.fieldNodes) addSelections(info, node, selected, new Set());
  return selected;
}

type Selecting = Pick<FieldNode, 'selectionSet'>;

/** @param spread the fragments that are read already at this place; once is enough. */
function addSelections(
  info: GraphQLResolveInfo,
  { selectionSet }: Selecting,
  to: Selected,
  spread: Set<string>,
): void {
  for (const node of selectionSet?.selections ?? []) {
    if (!isIncluded(info, node)) continue;
    const name = node.kind === 'InlineFragment' ? '' : node.name.value;
    if (node.kind === 'Field') addSelections(info, node, (to[name] ??= {}), new Set());
    else if (node.kind === 'InlineFragment') addSelections(info, node, to, spread);
    else if (!spread.has(name)) {
      spread.add(name);
      addSelections(info, info.fragments[name] ?? {}, to, spread);
    }
  }
}

function isIncluded({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}
