import type { BulkActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { withPublishingInPortions } from './bulk/in-our-dialog';
import { onTheWebsitePanel } from './panel/panel';
import { prefixed } from './translations/prefixed';
import { en } from './translations/en';

interface ContentManager {
  addBulkAction(change: (actions: BulkActionComponent[]) => BulkActionComponent[]): void;
  addEditViewSidePanel(panels: PanelComponent[]): void;
}

const words: Record<string, () => Promise<Record<string, string>>> = {
  en: () => Promise.resolve(en),
  de: () => import('./translations/de').then(({ de }) => de),
  fr: () => import('./translations/fr').then(({ fr }) => fr),
};

export default {
  register() {},

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addBulkAction(withPublishingInPortions);
    contentManager.addEditViewSidePanel([onTheWebsitePanel]);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => ({ locale, data: prefixed((await words[locale]?.()) ?? {}) })),
    );
  },
};
