import type { Core } from '@strapi/strapi';
import type { DemoOffer, DemoText } from '../../demo/types';
import { addDays, isoDay, onTheDay } from './days';
import { countryId, departmentId } from './look-up';

const UID = 'api::job-offer.job-offer';
/** Offers that do not say when they opened are spread over the last weeks. */
const DAYS_SPREAD = 45;
const DAYS_STEP = 4;

const items = (texts: string[]) => texts.map((text) => ({ text }));

const textsOf = (text: Partial<DemoText>) => ({
  ...(text.title && { title: text.title }),
  ...(text.summary && { summary: text.summary }),
  ...(text.responsibilities && { responsibilities: items(text.responsibilities) }),
  ...(text.requirements && { requirements: items(text.requirements) }),
  ...(text.niceToHaves && { niceToHaves: items(text.niceToHaves) }),
  ...(text.benefits && { benefits: items(text.benefits) }),
});

/**
 * Writes one offer of the demo in all its languages, as if on the day it was posted: whole, or not at
 * all. An offer that is there already is left alone.
 *
 * @param place its place in the demo, which decides how long ago it was posted.
 */
export async function fillOffer(
  strapi: Core.Strapi,
  offer: DemoOffer,
  today: Date,
  place: number,
): Promise<void> {
  if (await strapi.db.query(UID).findOne({ where: { reference: offer.reference } })) return;
  const daysAgo = Math.min(offer.opensInDays ?? -((place * DAYS_STEP) % DAYS_SPREAD), 0);
  await onTheDay(strapi, addDays(today, daysAgo), () =>
    strapi.db.transaction(() => writeOffer(strapi, offer, today)),
  );
}

async function writeOffer(strapi: Core.Strapi, offer: DemoOffer, today: Date): Promise<void> {
  const documents = strapi.documents(UID);
  const translations = Object.entries(offer.translations).sort(
    ([one], [other]) =>
      Number(other === offer.sourceLanguage) - Number(one === offer.sourceLanguage),
  );
  let documentId: string | undefined;
  for (const [locale, { text }] of translations) {
    const data = textsOf(text);
    if (documentId) await documents.update({ documentId, locale, data });
    else {
      const facts = await factsOf(strapi, offer, today);
      ({ documentId } = await documents.create({ locale, data: { ...data, ...facts } }));
    }
  }
  if (!documentId) return;
  for (const [locale, translation] of translations) {
    if (translation.state === 'draft') continue;
    await documents.publish({ documentId, locale });
    if (translation.state !== 'changed') continue;
    await documents.update({ documentId, locale, data: textsOf(translation.changes) });
  }
}

async function factsOf(strapi: Core.Strapi, offer: DemoOffer, today: Date) {
  const day = (days: number | undefined) =>
    days === undefined ? undefined : isoDay(addDays(today, days));
  const locations = [];
  for (const { country, ...place } of offer.locations) {
    locations.push({ ...place, country: await countryId(strapi, country) });
  }
  return {
    reference: offer.reference,
    department: await departmentId(strapi, offer.department),
    locations,
    workplace: offer.workplace,
    employmentType: offer.employmentType,
    salaryMin: offer.salary?.min,
    salaryMax: offer.salary?.max,
    salaryCurrency: offer.salary?.currency,
    salaryUnit: offer.salary?.unit,
    applyUrl: offer.applyUrl,
    applyEmail: offer.applyEmail,
    opensOn: day(offer.opensInDays),
    closesOn: day(offer.closesInDays),
    occupationCode: offer.occupationCode,
  };
}
