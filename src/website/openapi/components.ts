import type { z } from '@strapi/utils';
import { careersPageAnswer, company, labels, siteLanguage } from '../answers/careers-page';
import { changeListAnswer, goneChange, liveChange, siteChange } from '../answers/changes';
import {
  cursorExpiredError,
  forbiddenError,
  languageNotFoundError,
  offerGoneError,
  offerNotFoundError,
  partNotFoundError,
  problem,
  unauthorizedError,
  validationError,
} from '../answers/errors';
import {
  country,
  countryListAnswer,
  elsewhere,
  facetListAnswer,
  facetValue,
  offerAnswer,
  offerListAnswer,
  offsetInfo,
  pageInfo,
} from '../answers/lists';
import { department, namedCountry } from '../answers/names';
import { offerCard, offerPart, wholeOffer } from '../answers/offer';
import { address, place, salary, sectionItem } from '../answers/offer-facts';
import { alternate, seo } from '../answers/seo';

/** The schemas of all answers, by the names they have in the document and in generated types. */
export const components: Record<string, z.ZodType> = {
  JobOfferList: offerListAnswer,
  JobOfferAnswer: offerAnswer,
  CountryList: countryListAnswer,
  JobOfferFacets: facetListAnswer,
  CareersPageAnswer: careersPageAnswer,
  JobOfferChanges: changeListAnswer,

  JobOfferCard: offerCard,
  JobOffer: wholeOffer,
  JobOfferPart: offerPart,
  Place: place,
  Address: address,
  Salary: salary,
  SectionItem: sectionItem,
  Seo: seo,
  Alternate: alternate,
  Department: department,
  NamedCountry: namedCountry,

  Country: country,
  FacetValue: facetValue,
  Elsewhere: elsewhere,
  PageInfo: pageInfo,
  OffsetInfo: offsetInfo,
  Labels: labels,
  Company: company,
  SiteLanguage: siteLanguage,
  LiveChange: liveChange,
  GoneChange: goneChange,
  SiteChange: siteChange,

  ValidationError: validationError,
  Problem: problem,
  UnauthorizedError: unauthorizedError,
  ForbiddenError: forbiddenError,
  JobOfferNotFoundError: offerNotFoundError,
  JobOfferGoneError: offerGoneError,
  CursorExpiredError: cursorExpiredError,
  LanguageNotFoundError: languageNotFoundError,
  SitemapPartNotFoundError: partNotFoundError,
};
