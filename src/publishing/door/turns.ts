const lastInLine = new WeakMap<object, Promise<void>>();

/**
 * Waits until everyone who asked before, for the same key, has left.
 *
 * @returns the function to leave with; it must be called.
 */
export async function takeTurn(key: object): Promise<() => void> {
  const before = lastInLine.get(key);
  let leave: () => void = () => undefined;
  lastInLine.set(
    key,
    new Promise((resolve) => {
      leave = resolve;
    }),
  );
  await before;
  return leave;
}
