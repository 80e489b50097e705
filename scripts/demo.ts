import { PostgresStartError, superviseCommand } from './postgres';
import { readProjectEnvironment } from './postgres/project-environment';
import { buildAdminIfChanged } from './demo/build-admin';
import { buildSiteIfChanged } from './demo/build-site';
import { isFilled } from './demo/is-filled';
import { runNode } from './demo/run-node';
import { type RunningSite, serveSite } from './demo/serve-site';
import { siteSettings } from './demo/site-settings';

const HOST = '127.0.0.1';

/*
 * Everything at once, to look at: the database, the admin panel, invented offers, the server and the
 * website. The second start finds all of it done and only serves.
 */
async function main(): Promise<number> {
  const projectDir = process.cwd();
  process.env.HOST ??= HOST;
  process.env.STARTUP_BANNER ??= 'false';
  process.env.LOG_LEVEL ??= 'warn';
  let site: RunningSite | undefined;
  try {
    return await superviseCommand({
      projectDir,
      command: process.execPath,
      args: ['dist/scripts/demo/serve.js'],
      beforeChild: async (connectionString, ended) => {
        const env = { ...process.env, DATABASE_URL: connectionString };
        await buildAdminIfChanged(projectDir, env, ended);
        if (!ended.aborted) await buildSiteIfChanged(projectDir, env, ended);
        if (!(await isFilled(connectionString))) {
          await runNode(['dist/scripts/demo/fill.js'], env, ended);
        }
        if (ended.aborted) return;
        const { address, forCms, forSite } = await siteSettings(readProjectEnvironment(projectDir));
        Object.assign(process.env, forCms);
        site = serveSite(projectDir, address, { ...env, ...forSite }, ended);
      },
    });
  } catch (error) {
    console.error(error instanceof PostgresStartError ? error.message : error);
    return 1;
  } finally {
    await site?.stop();
  }
}

void main().then((code) => {
  process.exitCode = code;
});
