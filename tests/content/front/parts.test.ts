/** @jest-environment node */
import fc from 'fast-check';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Agreement } from '../../../src/front/agreement';
import type { Told } from '../../../src/front/messages';
import { Mirror } from '../../../src/front/mirror';
import { KeptAnswers } from '../../../src/front/thread/kept-answers';
import { entryOf } from '../../../src/website/cache/entry';
import { plainRepresentation } from '../../../src/website/cache/representation';

describe('what both threads agree on', () => {
  /** The same as the other thread sees it. */
  const pair = () => {
    const here = new Agreement();
    return { here, there: new Agreement(here.memory) };
  };

  test('in the beginning nothing is told and nobody vouches for anything', () => {
    const { there } = pair();
    expect([there.told, there.isVouchedFor]).toEqual([0, false]);
  });

  test('what one counts the other sees at once', () => {
    const { here, there } = pair();
    for (let count = 1; count <= 3; count += 1) {
      here.tell();
      expect(there.told).toBe(count);
    }
  });

  const words: [string, (here: Agreement) => void, boolean][] = [
    ['vouched for', (here) => here.vouch(60_000), true],
    ['vouched for and then doubted', (here) => (here.vouch(60_000), here.doubt()), false],
    ['doubted and then vouched for', (here) => (here.doubt(), here.vouch(60_000)), true],
    ['vouched for until now', (here) => here.vouch(0), false],
  ];
  test.each(words)('what is %s may be given: %#', (_, say, expected) => {
    const { here, there } = pair();
    say(here);
    expect(there.isVouchedFor).toBe(expected);
  });
});

const entry = (text: string, until = Date.now() + 60_000) => {
  const answer = { status: 200, headers: {}, body: Buffer.from(text) };
  return entryOf(answer, { answer: 'list', locale: 'en' }, Date.now(), until);
};

/** Where the application tells what it keeps, and the front as it is told. */
function told(ahead = 0) {
  const { port1, port2 } = new MessageChannel();
  const agreement = new Agreement();
  agreement.vouch(60_000);
  const mirror = new Mirror(port1, agreement, () => ahead);
  const kept = new KeptAnswers(port2, new Agreement(agreement.memory));
  kept.name('/a', 'a');
  const messages = () => {
    const all: Told[] = [];
    for (let one = receiveMessageOnPort(port2); one; one = receiveMessageOnPort(port2)) {
      all.push((one as { message: Told }).message);
    }
    return all;
  };
  return { mirror, kept, agreement, messages, close: () => port1.close() };
}

/** What somebody is sent who asks; undefined if nobody answers them. */
function answerTo(kept: KeptAnswers, url = '/a'): string | undefined {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method: 'GET' });
  const response = new ServerResponse(request);
  let body: Uint8Array | undefined;
  Object.assign(response, { end: (last: Uint8Array) => (body = last) });
  return kept.answer(request, response) ? Buffer.from(body ?? []).toString() : undefined;
}

describe('what the front is told', () => {
  test('is given, until it is forgotten', () => {
    const { mirror, kept, close } = told();
    expect(answerTo(kept)).toBeUndefined();
    mirror.kept('a', entry('one'));
    expect(answerTo(kept)).toBe('one');
    mirror.kept('a', entry('two'));
    expect([answerTo(kept), answerTo(kept, '/b')]).toEqual(['two', undefined]);
    mirror.forgotten(['a', 'b']);
    expect(answerTo(kept)).toBeUndefined();
    mirror.kept('a', entry('three'));
    mirror.forgotAll();
    expect(answerTo(kept)).toBeUndefined();
    close();
  });

  test('is not given while a change has been counted that is not here yet', () => {
    const { mirror, kept, agreement, close } = told();
    mirror.kept('a', entry('one'));
    agreement.tell();
    expect([answerTo(kept), answerTo(kept)]).toEqual([undefined, undefined]);
    close();
  });

  test('is not given while nobody vouches for it', () => {
    const { mirror, kept, agreement, close } = told();
    mirror.kept('a', entry('one'));
    agreement.doubt();
    expect(answerTo(kept)).toBeUndefined();
    agreement.vouch(60_000);
    expect(answerTo(kept)).toBe('one');
    close();
  });

  const times: [string, number, number, boolean][] = [
    ['now', 0, 60_000, true],
    ['that is over', 0, 0, false],
    ['of a clock that is ahead', 86_400_000, 86_460_000, true],
    ['of a clock that is behind', -86_400_000, -86_340_000, true],
    ['that is over by a clock that is ahead', 86_400_000, 86_399_000, false],
  ];
  test.each(times)('is given in its time only: %s', (_, ahead, until, expected) => {
    const { mirror, kept, close } = told(ahead);
    const now = Date.now();
    const one = entry('one', now + until);
    mirror.kept('a', { ...one, madeAt: now + ahead });
    expect(answerTo(kept)).toBe(expected ? 'one' : undefined);
    close();
  });

  test('is what the application keeps, whatever happens', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      fc.record({ what: fc.constant('kept' as const), key, text: fc.string() }),
      fc.record({ what: fc.constant('forgotten' as const), keys: fc.uniqueArray(key) }),
      fc.record({ what: fc.constantFrom('forgot all' as const, 'asked' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { mirror, kept, close } = told();
        const expected = new Map<string, string>();
        for (const name of ['a', 'b', 'c']) kept.name(`/${name}`, name);
        const expectAll = () => {
          for (const name of ['a', 'b', 'c']) {
            expect(answerTo(kept, `/${name}`)).toBe(expected.get(name));
          }
        };
        for (const one of steps) {
          if (one.what === 'kept') {
            mirror.kept(one.key, entry(one.text));
            expected.set(one.key, Buffer.from(one.text).toString());
          } else if (one.what === 'forgotten') {
            mirror.forgotten(one.keys);
            for (const name of one.keys) expected.delete(name);
          } else if (one.what === 'forgot all') {
            mirror.forgotAll();
            expected.clear();
          } else expectAll();
        }
        expectAll();
        close();
      }),
    );
  });

  test('is there once: both threads read the same bytes, however often they are told', () => {
    const { mirror, messages, close } = told();
    const one = entry('one');
    mirror.kept('a', one);
    const { body } = one.representations.identity;
    one.representations.br = { ...plainRepresentation(Buffer.from('br')), coding: 'br' };
    mirror.kept('a', one);
    expect(one.representations.identity.body).toBe(body);
    expect(Buffer.from(body).toString()).toBe('one');
    body[0] = 'O'.charCodeAt(0);
    const bodies = messages().map((message) => {
      if (message.what !== 'kept') throw new Error('Something else was told.');
      return message.answer.representations.identity.body;
    });
    expect(bodies.map((bytes) => Buffer.from(bytes).toString())).toEqual(['One', 'One']);
    close();
  });
});
