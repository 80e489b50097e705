/** A sentence for each plural form a language has (CLDR); `{n}` stands for the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Every word of the website that the CMS does not say. Names in braces are filled in. */
export interface Words {
  skip: string;
  languages: string;
  jobs: string;
  jobsAt: string;
  about: string;

  filter: string;
  keywords: string;
  search: string;
  country: string;
  department: string;
  workplace: string;
  employmentType: string;
  allCountries: Plural;
  allDepartments: Plural;
  more: string;
  clear: string;

  sort: string;
  newest: string;
  closing: string;
  title: string;
  relevance: string;

  offers: Plural;
  offersIn: Plural;
  allOffers: Plural;
  morePlaces: Plural;
  noneYet: string;
  noneFound: string;
  elsewhere: string;

  pages: string;
  page: string;
  pageOf: string;
  previous: string;
  next: string;

  facts: string;
  /** What stands between a town and its country. */
  comma: string;
  location: string;
  salary: string;
  posted: string;
  closes: string;
  reference: string;
  from: string;
  upTo: string;
  per: Record<'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', string>;
  apply: string;
  applyByMail: string;
  also: string;

  closed: string;
  withdrawn: string;
  deleted: string;
  closedOn: string;
  goneText: string;
  similar: string;
  newestOffers: string;

  notFound: string;
  notFoundText: string;
  notInLanguage: string;
  unavailable: string;
  unavailableText: string;

  draft: string;
  draftChanged: string;
  draftPublished: string;
  draftUntil: string;
  linkExpired: string;
  linkRevoked: string;
  linkInvalid: string;
  linkText: string;
  noDraft: string;
  otherDrafts: string;
}
