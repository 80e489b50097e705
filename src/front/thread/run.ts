import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { Agreement } from '../agreement';
import type { FrontData, FrontState } from '../messages';
import { sayNoAddress } from './errors';
import { isAddress, isReading, isVisitorsQuestion } from './questions';
import { forward } from './forwarded';
import { KeptAnswers } from './kept-answers';
import { passingOn } from './passing-on';
import { Asking } from './asking';

/* The thread in front of the application: it has the public address. */
const { host, port, isBehindProxy, application, serverOptions, memory, told, asked } =
  workerData as FrontData;
const kept = new KeptAnswers(told, new Agreement(memory));
const asking = new Asking(asked, (address, key) => kept.name(address, key));
const passOn = passingOn(application);

const answer: RequestListener = (request, response) => {
  if (isReading(request) && kept.answer(request, response)) return;
  if (!isAddress(request)) return sayNoAddress(response);
  forward(request, isBehindProxy);
  if (isVisitorsQuestion(request)) asking.ask(request, response);
  else passOn(request, response);
};

const say = (state: FrontState) => parentPort?.postMessage(state);
const server = createServer(serverOptions, answer);
server.once('error', ({ code = '', message }: NodeJS.ErrnoException) => say({ code, message }));
server.listen(port, host, () => say({ port: (server.address() as AddressInfo).port }));
