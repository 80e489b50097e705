import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { onTheWebsitePanel } from './panel/panel';
import { prefixed } from './translations/prefixed';
import { en } from './translations/en';

interface EditView {
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
    const editView = app.getPlugin('content-manager').apis as unknown as EditView;
    editView.addEditViewSidePanel([onTheWebsitePanel]);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => ({ locale, data: prefixed((await words[locale]?.()) ?? {}) })),
    );
  },
};
