import { type Core, createStrapi } from '@strapi/strapi';
import path from 'node:path';

/**
 * Loads the compiled application without listening, for a script that works on its content. It says
 * only what is wrong, so that a progress bar has the screen for itself.
 */
export async function loadStrapi(projectDir = process.cwd()): Promise<Core.Strapi> {
  process.env.LOG_LEVEL ??= 'warn';
  return createStrapi({ appDir: projectDir, distDir: path.join(projectDir, 'dist') }).load();
}
