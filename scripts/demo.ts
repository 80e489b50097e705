import { PostgresStartError, superviseCommand } from './postgres';
import { buildAdminIfChanged } from './demo/build-admin';
import { isFilled } from './demo/is-filled';
import { runNode } from './demo/run-node';

const HOST = '127.0.0.1';

/*
 * Everything at once, to look at: the database, the admin panel, invented offers, the server. The
 * second start finds all of it done and only serves.
 */
async function main(): Promise<number> {
  const projectDir = process.cwd();
  process.env.HOST ??= HOST;
  process.env.STARTUP_BANNER ??= 'false';
  process.env.LOG_LEVEL ??= 'warn';
  try {
    return await superviseCommand({
      projectDir,
      command: process.execPath,
      args: ['dist/scripts/demo/serve.js'],
      beforeChild: async (connectionString, ended) => {
        const env = { ...process.env, DATABASE_URL: connectionString };
        await buildAdminIfChanged(projectDir, env, ended);
        if (await isFilled(connectionString)) return;
        await runNode(['dist/scripts/demo/fill.js'], env, ended);
      },
    });
  } catch (error) {
    console.error(error instanceof PostgresStartError ? error.message : error);
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
