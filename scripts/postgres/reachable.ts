import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account';

const READ = 4;
const ENTER = 1;

/** Whether the account may enter a folder, which takes every folder above it too. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  for (let path = await realpath(folder); ; path = dirname(path)) {
    if (!allows(await stat(path), account, ENTER)) return false;
    if (path === dirname(path)) return true;
  }
}

/** Whether the account may read a file, folders above it included. */
export async function canRead(account: Account, file: string): Promise<boolean> {
  const path = await realpath(file);
  return allows(await stat(path), account, READ) && (await canEnter(account, dirname(path)));
}

function allows(stats: Stats, account: Account, permission: number): boolean {
  if (stats.uid === account.uid) return ((stats.mode >> 6) & permission) !== 0;
  if (stats.gid === account.gid) return ((stats.mode >> 3) & permission) !== 0;
  return (stats.mode & permission) !== 0;
}
