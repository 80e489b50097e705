import { PostgresStartError, superviseCommand } from './postgres';

/*
 * Runs a command with the project's database: node dist/scripts/with-database.js strapi start
 *
 * DATABASE_URL      A database to use. Without it, PostgreSQL runs as long as the command.
 * CAREERS_DATA_DIR  Where that PostgreSQL keeps its data; .data by default.
 * POSTGRES_PORT     The port it listens on, on 127.0.0.1; a free one by default, kept between starts.
 */
async function main([command, ...args]: string[]): Promise<number> {
  if (!command) {
    console.error('Usage: node dist/scripts/with-database.js <command> [arguments…]');
    return 2;
  }
  try {
    return await superviseCommand({ projectDir: process.cwd(), command, args });
  } catch (error) {
    console.error(error instanceof PostgresStartError ? error.message : error);
    return 1;
  }
}

// A terminal that was closed takes no more words, which must not keep us from stopping PostgreSQL.
process.stderr.on('error', () => undefined);

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
