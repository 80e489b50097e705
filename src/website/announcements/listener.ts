import { Client, type ClientConfig } from 'pg';
import { CHANNEL } from './channel';

/** What a listener tells its owner. */
export interface Ears {
  /** It hears from now on; what was said before is lost. */
  listening(): void;
  heard(payload: string): void;
  /** The database has not answered for a moment: something may have been said that is not here yet. */
  late(): void;
  /** It has answered. A connection keeps its order, so what was said before is here, too. */
  prompt(): void;
  /** It hears nothing any more. */
  deaf(reason: string): void;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5_000;
/** Milliseconds between two looks whether the connection still carries anything. */
const HEARTBEAT = 100;
/** After so many without an answer it is late, and after so many it is lost. */
const LATE = 150;
const LOST = 1_000;

/** Milliseconds after which an owner who was told nothing would have been told that it is late. */
export const LONGEST_SILENCE = HEARTBEAT + LATE;

/**
 * Listens to what the nodes tell each other, on a connection of its own, and comes back whenever that
 * is lost, waiting longer each time.
 *
 * @returns the function that ends it.
 */
export function listen(connection: ClientConfig, ears: Ears): () => Promise<void> {
  let client: Client | undefined;
  let pause = FIRST_PAUSE;
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();

  function lose(lost: Client, reason: string): void {
    if (client !== lost) return;
    client = undefined;
    clearTimeout(timer);
    lost.end().catch(() => undefined);
    ears.deaf(reason);
    if (isEnding) return;
    timer = setTimeout(connect, pause);
    timer.unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function connect(): void {
    const fresh = new Client({
      ...connection,
      keepAlive: true,
      connectionTimeoutMillis: LONGEST_PAUSE,
    });
    client = fresh;
    fresh.on('error', (error) => lose(fresh, error.message));
    fresh.on('end', () => lose(fresh, 'the connection has ended'));
    fresh.on('notification', ({ payload }) => {
      if (client === fresh) ears.heard(payload ?? '');
    });
    connecting = fresh
      .connect()
      .then(() => fresh.query(`listen ${CHANNEL}`))
      .then(() => {
        if (client !== fresh) return;
        pause = FIRST_PAUSE;
        ears.listening();
        beat(fresh);
      })
      .catch((error: Error) => lose(fresh, error.message));
  }

  function beat(alive: Client): void {
    timer = setTimeout(() => {
      const late = setTimeout(() => ears.late(), LATE);
      const lost = setTimeout(() => lose(alive, 'no answer'), LOST);
      alive
        .query('select')
        .then(() => {
          if (client !== alive) return;
          ears.prompt();
          beat(alive);
        })
        .catch((error: Error) => lose(alive, error.message))
        .finally(() => {
          clearTimeout(late);
          clearTimeout(lost);
        });
    }, HEARTBEAT);
    timer.unref();
  }

  connect();
  return async () => {
    isEnding = true;
    clearTimeout(timer);
    const last = client;
    client = undefined;
    // A connection that is ended while it is made never says that it has ended.
    await connecting;
    await last?.end().catch(() => undefined);
  };
}
