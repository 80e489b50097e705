import { type OutgoingHttpHeaders, createServer } from 'node:http';
import { consumption } from '../processes/consumption';
import { obey } from '../processes/obey';
import { listen } from './listen';

/** An answer that is sent as it is. */
export interface ReadyAnswer {
  path: string;
  status: number;
  headers: OutgoingHttpHeaders;
  body: Uint8Array;
}

const answers = new Map<string, ReadyAnswer>();

/* The least a server in Node can do: it looks up bytes by their path and sends them. */
async function main(): Promise<void> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers.get(url);
    if (!answer) return response.writeHead(404).end();
    return response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  obey(await listen(server), {
    serve: (ready: ReadyAnswer[]) => ready.forEach((answer) => answers.set(answer.path, answer)),
    ...consumption,
  });
}

void main();
