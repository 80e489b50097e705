/** The name of both the database and its owner. */
export const DATABASE_NAME = 'careers';

/** PostgreSQL is reachable on this address alone. */
export const HOST = '127.0.0.1';

/** Settings of every server; see the PostgreSQL manual, "Server Configuration". */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Faster, but a power failure may ruin the cluster: for throw-away clusters only. */
export const THROW_AWAY_SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The settings as command line arguments of `postgres`. */
export function serverArguments(port: number, durable: boolean): string[] {
  const settings = {
    ...SERVER_SETTINGS,
    ...(durable ? {} : THROW_AWAY_SETTINGS),
    port: String(port),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
