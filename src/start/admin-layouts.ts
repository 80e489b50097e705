import type { Core, UID } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import { adminLayouts } from './admin-layouts/all';
import { isChangedByHand } from './admin-layouts/changed-by-hand';
import { type Configuration, configurationFor } from './admin-layouts/configuration';

interface Configurations {
  findConfiguration: (model: { uid: string }) => Promise<Configuration>;
  updateConfiguration: (model: { uid: string }, configuration: Configuration) => Promise<unknown>;
}

/**
 * Lays out the forms and lists of the admin panel. What somebody has changed there by hand stays:
 * beside each layout we keep what we last wrote, and write again only where that still stands.
 */
export async function layOutAdmin(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'careers', key: 'admin-layouts' });
  const written = ((await store.get({})) ?? {}) as Record<string, Configuration>;
  const writing: Record<string, Configuration> = {};

  for (const layout of adminLayouts) {
    const configurations = configurationsOf(strapi, layout.uid);
    const { settings, metadatas, layouts } = await configurations.findConfiguration(layout);
    const current = { settings, metadatas, layouts };
    const before = written[layout.uid];
    if (before && isChangedByHand(before, current)) continue;
    const wanted = configurationFor(layout, current);
    if (before && isDeepStrictEqual(wanted, current)) continue;
    await configurations.updateConfiguration(layout, wanted);
    writing[layout.uid] = wanted;
  }
  if (Object.keys(writing).length > 0) await store.set({ value: { ...written, ...writing } });
}

function configurationsOf(strapi: Core.Strapi, uid: string): Configurations {
  const isComponent = strapi.components[uid as UID.Component] !== undefined;
  return strapi.plugin('content-manager').service(isComponent ? 'components' : 'content-types');
}
