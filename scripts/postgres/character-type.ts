import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The system locale that tells letters from other characters. Sorting does not depend on it, as the
 * cluster uses PostgreSQL's own C.UTF-8.
 *
 * @returns C.UTF-8 where the system has it, else C.
 */
export async function characterTypeLocale(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('locale', ['-a']);
    return /^C\.utf-?8$/im.test(stdout) ? 'C.UTF-8' : 'C';
  } catch {
    return 'C';
  }
}
