import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

test('the types by which the website asks the API are up to date: npm run openapi:types', () => {
  const print = `require('./dist/scripts/openapi/client-types').clientTypes().then((types) => process.stdout.write(types))`;
  const types = execFileSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' });
  expect(readFileSync(path.join(root, 'site/lib/api-types.ts'), 'utf8')).toBe(types);
});
