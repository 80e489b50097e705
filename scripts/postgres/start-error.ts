/** PostgreSQL cannot be started. The message is a sentence for people; no stack needs to be shown. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EEXIST: 'a file is in its place',
  ENOTDIR: 'a file is in its place',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * The code of a system or database error, such as ENOENT.
 *
 * @returns undefined for anything else that was thrown.
 */
export function errorCode(error: unknown): string | undefined {
  const code = fieldOf(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** A few words for people on why something failed, without a full stop. */
export function reasonOf(error: unknown): string {
  return REASONS[errorCode(error) ?? ''] ?? messageOf(error);
}

/** The message of an error. Those of system errors name the file. */
export function messageOf(error: unknown): string {
  return String(fieldOf(error, 'message') ?? error);
}

/** Not by instanceof: where Jest runs the code, system errors are of another Error class. */
function fieldOf(error: unknown, name: string): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  return (error as Record<string, unknown>)[name];
}
