import type { IncomingHttpHeaders } from 'node:http';
import type { MessagePort } from 'node:worker_threads';
import type { KeptAnswer } from '../website/cache/entry';

/** What the front is told about the answers it may give. */
export type Told =
  | { what: 'kept'; key: string; answer: KeptAnswer }
  | { what: 'forgotten'; keys: string[] }
  | { what: 'forgot all' };

/** A visitor's question, for the application. */
export interface Asked {
  id: number;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** What the application answers. */
export interface Answered {
  id: number;
  /** 0 if it broke off. */
  status: number;
  /** Names and values in turn. */
  headers: string[];
  body: Uint8Array;
  /** Under which key the answers to this address are kept, if they are. */
  key: string | undefined;
}

/** What the front has to know to begin. */
export interface FrontData {
  host: string;
  port: number;
  /** Whether a proxy in front says who a visitor is. */
  isBehindProxy: boolean;
  /** Where the application listens: a path of a socket or a port of this machine. */
  application: string | number;
  serverOptions: object;
  memory: SharedArrayBuffer;
  told: MessagePort;
  asked: MessagePort;
}

/** What the front says of itself: where it listens, or why it does not. */
export type FrontState = { port: number } | { code: string; message: string };
