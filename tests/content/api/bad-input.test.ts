import { setToday } from '../../support/clock';
import { misunderstandingOf, misunderstandingsOf } from '../../support/misunderstandings';
import { badInput } from './bad-input-cases';

beforeAll(() => setToday('2026-03-10'));

const list = '/job-offers';

test.each(badInput)('%.120s is refused at “%s”', async (asked, path, value, allowed) => {
  const problem = await misunderstandingOf(asked);
  expect(problem.path).toEqual(path.split(' '));
  expect(problem.value).toEqual(value);
  expect(problem.message.length).toBeLessThan(400);
  if (Array.isArray(allowed)) {
    expect(problem.allowed).toEqual(expect.arrayContaining(allowed));
    if (allowed.length > 1) expect(problem.allowed).toHaveLength(allowed.length);
    for (const word of allowed) expect(problem.message).toContain(word);
  } else expect(problem.message).toMatch(allowed);
});

test.each(['page', 'pageSize'])('pages by “%s” and by start and limit do not mix', async (name) => {
  for (const other of ['start', 'limit']) {
    const query = `pagination[${name}]=1&pagination[${other}]=1`;
    const problem = await misunderstandingOf(`${list}?${query}`);
    expect(problem.path).toEqual(['pagination']);
    expect(problem.allowed).toEqual(['page, pageSize', 'start, limit']);
  }
});

test('every mistake of a request is named, not only the first', async () => {
  const query = 'status=draft&filters[workplace]=moon&sort=size&pagination[page]=0&colour=red';
  const problems = await misunderstandingsOf(`${list}?${query}`);
  expect(problems.map(({ path }) => path.join('.')).sort()).toEqual(
    ['colour', 'filters.workplace.$eq', 'pagination.page', 'sort.0', 'status'].sort(),
  );
});
