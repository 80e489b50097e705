import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './logo.svg';
import { shortenLanguages } from './offer-list/languages-column';
import { endGuidedTour } from './quiet/guided-tour';
import { hideMarketplace } from './quiet/marketplace';
import { dismissMediaLibraryBanner } from './quiet/media-library-banner';
import { lockSharedFacts } from './shared-facts/lock-shared-facts';
import { rememberSourceLanguages } from './shared-facts/source-languages';
import { de } from './translations/de';
import { en } from './translations/en';
import { fr } from './translations/fr';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['fr', 'de'],
    translations: { en, fr, de },
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    endGuidedTour();
    app.addMiddlewares([rememberSourceLanguages, dismissMediaLibraryBanner]);
    app.addRBACMiddleware(hideMarketplace);
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', lockSharedFacts);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', shortenLanguages);
  },
};
