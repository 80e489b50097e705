import { JOB_OFFER } from '../../publishing/job-offer';
import { deleteInOneTransaction } from '../../publishing/delete-language';

interface I18nPlugin {
  services: {
    localizations: () => {
      syncNonLocalizedAttributes: (entry: object, model: { uid: string }) => Promise<void>;
    };
    locales: () => { delete: (params: { id: number }) => Promise<unknown> };
  };
}

/**
 * Two changes of Strapi's i18n: the shared facts of offers are kept equal by publishing/, not by its
 * own sync, and a language is deleted in one transaction.
 */
export default (plugin: I18nPlugin): I18nPlugin => {
  const { localizations, locales } = plugin.services;
  plugin.services.localizations = () => {
    const service = localizations();
    const stock = service.syncNonLocalizedAttributes;
    return {
      ...service,
      syncNonLocalizedAttributes: async (entry, model) => {
        if (model.uid !== JOB_OFFER) await stock(entry, model);
      },
    };
  };
  plugin.services.locales = () => {
    const service = locales();
    return { ...service, delete: (params) => deleteInOneTransaction(() => service.delete(params)) };
  };
  return plugin;
};
