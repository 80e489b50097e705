import type { Core, Modules } from '@strapi/strapi';
import { careersPageWrites, companyWrites } from './careers-page-writes';
import { countryWrites } from './country-writes';
import { departmentWrites } from './department-writes';
import { offerWrites } from './offer-writes';
import { passThroughDoor } from './passage';
import type { Writes } from './writes';

/** What the website shows, and what is done when it is written. */
const carried: Record<string, Writes> = {
  'api::job-offer.job-offer': offerWrites,
  'api::department.department': departmentWrites,
  'api::country.country': countryWrites,
  'api::company.company': companyWrites,
  'api::careers-page.careers-page': careersPageWrites,
};

/**
 * The door: every write of something that the website shows goes through here, whatever it came from
 * (admin panel, REST, code), and changes the read model in its own transaction.
 */
export function door(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return (context, next) => {
    const write = carried[context.uid]?.[context.action];
    if (!write) return next();
    return passThroughDoor(strapi, (passage) =>
      write({ strapi, passage, context, next }),
    ) as ReturnType<typeof next>;
  };
}
