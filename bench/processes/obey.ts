import type { Order, Reply } from './messages';

type Orders = Record<string, (value: never) => unknown>;

/**
 * Says that this process is ready, carries out what it is told, and ends when nobody can tell it
 * anything any more.
 *
 * @param port where it listens; 0 if it does not.
 */
export function obey(port: number, orders: Orders): void {
  const say = (reply: Reply) => process.send?.(reply);
  process.on('message', ({ number, name, value }: Order) => {
    Promise.resolve()
      .then(() => orders[name]?.(value as never))
      .then((result) => say({ number, result }))
      .catch((error: Error) => say({ number, error: error.message }));
  });
  process.once('disconnect', () => process.exit());
  say({ number: 0, result: port });
}
