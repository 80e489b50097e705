/** An answer of the server that just arrived in the store of the admin panel. */
interface FinishedQuery {
  /** What was asked for, such as `getDocument`. */
  endpoint: string;
  args: unknown;
  answer: unknown;
}

interface QueryAction {
  type: 'adminApi/executeQuery/fulfilled';
  meta: { arg: { endpointName: string; originalArgs: unknown } };
  payload: unknown;
}

/** The query an action of the store reports as finished, if it reports one. */
export function finishedQuery(action: unknown): FinishedQuery | undefined {
  if (!isQueryAction(action)) return undefined;
  const { endpointName, originalArgs } = action.meta.arg;
  return { endpoint: endpointName, args: originalArgs, answer: action.payload };
}

function isQueryAction(action: unknown): action is QueryAction {
  return (action as { type?: unknown } | null)?.type === 'adminApi/executeQuery/fulfilled';
}
