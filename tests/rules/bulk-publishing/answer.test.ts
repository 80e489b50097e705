import { type Response, answerOf } from '../../../src/plugins/careers/admin/src/bulk/answer';

const errors = [
  {
    path: ['responsibilities'],
    message: 'Add at least one responsibility.',
    name: 'ValidationError',
  },
];
const obstacles = [{ path: ['responsibilities'], message: 'Add at least one responsibility.' }];
const busy = 'Somebody else is publishing right now.';

const answers: [string, Response, ReturnType<typeof answerOf>][] = [
  ['all were published', { data: { count: 3 } }, 'published'],
  ['one of them was not there any more', { data: { count: 2 } }, { refused: { code: 'gone' } }],
  ['there is none of them', { error: { status: 404 } }, { refused: { code: 'gone' } }],
  [
    'something is missing in one of them',
    { error: { status: 400, message: 'Not published (en): …', details: { errors } } },
    { refused: { code: 'obstacles', obstacles } },
  ],
  [
    'somebody else holds the lock',
    { error: { status: 400, message: busy, details: {} } },
    { refused: { code: 'obstacles', obstacles: [{ path: [], message: busy }] } },
  ],
  ['one may not', { error: { status: 403 } }, { refused: { code: 'not-allowed' } }],
  ['the server fails', { error: { status: 500 } }, { refused: { code: 'failed' } }],
  ['the session is over', { error: { status: 401 } }, 'signed-out'],
  ['the network is away', { error: { message: 'Failed to fetch' } }, 'no-answer'],
  ['the server is away behind its proxy', { error: { status: 502 } }, 'no-answer'],
];

test.each(answers)('asked for three: %s', (_what, response, answer) => {
  expect(answerOf(response, 3)).toEqual(answer);
});
