/* Made by `npm run openapi:types` from the description of the API. */

export interface paths {
  '/api/countries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The countries that have offers in a language
     * @description Only countries with offers that can be seen today in the language. The filter by country is understood and does not narrow the list, so a country select keeps all its options.
     */
    get: operations['listCountries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/job-offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The offers of a language, page by page
     * @description Cards, unless populate adds to them. All filters must hold. With fields, members are left out: JobOfferPart.
     */
    get: operations['listJobOffers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/job-offers/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What can be chosen, with counts
     * @description A facet counts as if its own filter were not set. A chosen value always appears, with 0 too.
     */
    get: operations['listJobOfferFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/job-offers/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed since a cursor
     * @description For websites that are built ahead: at first everything that can be seen, then, with the cursor of the last answer, what answers otherwise since, for whatever reason.
     */
    get: operations['listJobOfferChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/job-offers/by-slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One whole offer, by its address in a language
     * @description An address it no longer has answers 308. Compare data.slug with the slug that was asked for: if they differ, send visitors on.
     */
    get: operations['getJobOfferBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/job-offers/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One whole offer, by its id */
    get: operations['getJobOffer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/careers-page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Texts, labels, the company, and every language of the site */
    get: operations['getCareersPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description */
    get: operations['getOpenApi'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/{locale}.rss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest offers of a language, as RSS 2.0 */
    get: operations['getRssFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/{locale}.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The offers of a language, as JSON Feed 1.1 */
    get: operations['getJsonFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/indeed.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All offers for Indeed, and for whoever reads its format */
    get: operations['getIndeedFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/sitemap.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sitemap of the careers website */
    get: operations['getSitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/sitemap-{part}.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A part of the sitemap that its index names */
    get: operations['getSitemapPart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/.well-known/ojobpub.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All offers, as oJobPub 1.0 */
    get: operations['getOjobpub'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    JobOfferList: {
      data: (components['schemas']['JobOfferCard'] | components['schemas']['JobOfferPart'])[];
      meta: {
        /** @description In the way it was asked for: by page, or by start and limit. */
        pagination: components['schemas']['PageInfo'] | components['schemas']['OffsetInfo'];
        /** @description The other languages in which the same filters, without _q, find something. */
        elsewhere: components['schemas']['Elsewhere'][];
      };
    };
    JobOfferAnswer: {
      data: components['schemas']['JobOffer'] | components['schemas']['JobOfferPart'];
      meta: Record<string, never>;
    };
    CountryList: {
      /** @description In the order in which the language sorts. */
      data: components['schemas']['Country'][];
      meta: {
        /** @description The other languages in which the same filters, without _q, find something. */
        elsewhere: components['schemas']['Elsewhere'][];
      };
    };
    JobOfferFacets: {
      data: {
        /** @description By label. The filter: filters[countries][code]. */
        countries: components['schemas']['FacetValue'][];
        /** @description By label. The filter: filters[department][key]. */
        departments: components['schemas']['FacetValue'][];
        /** @description The filter: filters[workplace]. */
        workplaces: components['schemas']['FacetValue'][];
        /** @description The filter: filters[employmentType]. */
        employmentTypes: components['schemas']['FacetValue'][];
      };
      meta: {
        /** @description The other languages in which the same filters, without _q, find something. */
        elsewhere: components['schemas']['Elsewhere'][];
      };
    };
    CareersPageAnswer: {
      data: {
        /** @description Null until somebody writes the page. */
        documentId: string | null;
        /** @description The code of a language of the site, such as fr. */
        locale: string;
        /** @description Null where HR wrote none in this language. */
        title: string | null;
        /** @description Null where HR wrote none in this language. */
        introduction: string | null;
        /** @description What stands beside the list of countries; null where HR wrote none. */
        countriesNote: string | null;
        /** @description Null where HR wrote none and none is shipped. */
        labels: components['schemas']['Labels'];
        /** @description The employer. */
        company: components['schemas']['Company'];
        /** @description Every language of the site. */
        locales: components['schemas']['SiteLanguage'][];
      };
      meta: Record<string, never>;
    };
    JobOfferChanges: {
      /** @description One entry for each offer and language: its latest state. */
      data: (
        | components['schemas']['LiveChange']
        | components['schemas']['GoneChange']
        | components['schemas']['SiteChange']
      )[];
      meta: {
        /** @description What since takes to go on from here. */
        cursor: string;
        /** @description Whether asking on at once gives more. */
        hasMore: boolean;
      };
    };
    JobOfferCard: {
      /** @description The offer’s id: the same in all its languages, and for ever. */
      documentId: string;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description Plain text, as HR wrote it. */
      title: string;
      /** @description Its address in this language; a former one leads to it by a 308. */
      slug: string;
      /** @description What people call it by; no two offers have the same. */
      reference: string;
      /** @description Plain text; null where HR wrote none. */
      summary: string | null;
      /** @description Null where none is said. */
      department: components['schemas']['Department'] | null;
      /** @description Where one works, in the order HR gave. */
      locations: components['schemas']['Place'][];
      /** @description Null where none is said. */
      workplace: ('onsite' | 'hybrid' | 'remote') | null;
      /** @description By schema.org; null where none is said. */
      employmentType:
        | (
            | 'FULL_TIME'
            | 'PART_TIME'
            | 'CONTRACTOR'
            | 'TEMPORARY'
            | 'INTERN'
            | 'VOLUNTEER'
            | 'PER_DIEM'
            | 'OTHER'
          )
        | null;
      /** @description Null where none is said. */
      salary: components['schemas']['Salary'] | null;
      /**
       * Format: date
       * @description The first day this language could be seen.
       */
      datePosted: string;
      /** @description The last day it can be seen; null without one. */
      closesOn: string | null;
      /**
       * Format: date-time
       * @description The last change of what this language shows, in UTC.
       */
      updatedAt: string;
      /** @description The languages it can be seen in. */
      locales: string[];
      /** @description The first day it can be seen; null without one. */
      opensOn?: string | null;
      /** @description Where one applies; null if by e-mail only. */
      applyUrl?: string | null;
      /** @description Whom one applies to; null if on a page only. */
      applyEmail?: string | null;
      /** @description ISCO-08; null where none is said. */
      occupationCode?: string | null;
      /** @description What one will do. */
      responsibilities?: components['schemas']['SectionItem'][];
      /** @description What one must bring. */
      requirements?: components['schemas']['SectionItem'][];
      /** @description What would be nice to have. */
      niceToHaves?: components['schemas']['SectionItem'][];
      /** @description What the company offers. */
      benefits?: components['schemas']['SectionItem'][];
      /** @description In a list only with populate=seo. */
      seo?: components['schemas']['Seo'];
    };
    JobOffer: {
      /** @description The offer’s id: the same in all its languages, and for ever. */
      documentId: string;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description Plain text, as HR wrote it. */
      title: string;
      /** @description Its address in this language; a former one leads to it by a 308. */
      slug: string;
      /** @description What people call it by; no two offers have the same. */
      reference: string;
      /** @description Plain text; null where HR wrote none. */
      summary: string | null;
      /** @description Null where none is said. */
      department: components['schemas']['Department'] | null;
      /** @description Where one works, in the order HR gave. */
      locations: components['schemas']['Address'][];
      /** @description Null where none is said. */
      workplace: ('onsite' | 'hybrid' | 'remote') | null;
      /** @description By schema.org; null where none is said. */
      employmentType:
        | (
            | 'FULL_TIME'
            | 'PART_TIME'
            | 'CONTRACTOR'
            | 'TEMPORARY'
            | 'INTERN'
            | 'VOLUNTEER'
            | 'PER_DIEM'
            | 'OTHER'
          )
        | null;
      /** @description Null where none is said. */
      salary: components['schemas']['Salary'] | null;
      /**
       * Format: date
       * @description The first day this language could be seen.
       */
      datePosted: string;
      /** @description The last day it can be seen; null without one. */
      closesOn: string | null;
      /**
       * Format: date-time
       * @description The last change of what this language shows, in UTC.
       */
      updatedAt: string;
      /** @description The languages it can be seen in. */
      locales: string[];
      /** @description The first day it can be seen; null without one. */
      opensOn: string | null;
      /** @description Where one applies; null if by e-mail only. */
      applyUrl: string | null;
      /** @description Whom one applies to; null if on a page only. */
      applyEmail: string | null;
      /** @description ISCO-08; null where none is said. */
      occupationCode: string | null;
      /** @description What one will do. */
      responsibilities: components['schemas']['SectionItem'][];
      /** @description What one must bring. */
      requirements: components['schemas']['SectionItem'][];
      /** @description What would be nice to have. */
      niceToHaves: components['schemas']['SectionItem'][];
      /** @description What the company offers. */
      benefits: components['schemas']['SectionItem'][];
      /** @description What search engines and link previews are told. */
      seo: components['schemas']['Seo'];
    };
    JobOfferPart: {
      /** @description The offer’s id: the same in all its languages, and for ever. */
      documentId: string;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description Plain text, as HR wrote it. */
      title?: string;
      /** @description Its address in this language; a former one leads to it by a 308. */
      slug?: string;
      /** @description What people call it by; no two offers have the same. */
      reference?: string;
      /** @description Plain text; null where HR wrote none. */
      summary?: string | null;
      /** @description Null where none is said. */
      department?: components['schemas']['Department'] | null;
      /** @description Where one works, in the order HR gave. */
      locations?: components['schemas']['Place'][];
      /** @description Null where none is said. */
      workplace?: ('onsite' | 'hybrid' | 'remote') | null;
      /** @description By schema.org; null where none is said. */
      employmentType?:
        | (
            | 'FULL_TIME'
            | 'PART_TIME'
            | 'CONTRACTOR'
            | 'TEMPORARY'
            | 'INTERN'
            | 'VOLUNTEER'
            | 'PER_DIEM'
            | 'OTHER'
          )
        | null;
      /** @description Null where none is said. */
      salary?: components['schemas']['Salary'] | null;
      /**
       * Format: date
       * @description The first day this language could be seen.
       */
      datePosted?: string;
      /** @description The last day it can be seen; null without one. */
      closesOn?: string | null;
      /**
       * Format: date-time
       * @description The last change of what this language shows, in UTC.
       */
      updatedAt?: string;
      /** @description The languages it can be seen in. */
      locales?: string[];
      /** @description The first day it can be seen; null without one. */
      opensOn?: string | null;
      /** @description Where one applies; null if by e-mail only. */
      applyUrl?: string | null;
      /** @description Whom one applies to; null if on a page only. */
      applyEmail?: string | null;
      /** @description ISCO-08; null where none is said. */
      occupationCode?: string | null;
      /** @description What one will do. */
      responsibilities?: components['schemas']['SectionItem'][];
      /** @description What one must bring. */
      requirements?: components['schemas']['SectionItem'][];
      /** @description What would be nice to have. */
      niceToHaves?: components['schemas']['SectionItem'][];
      /** @description What the company offers. */
      benefits?: components['schemas']['SectionItem'][];
      /** @description In a list only with populate=seo. */
      seo?: components['schemas']['Seo'];
    };
    Place: {
      /** @description Null for a remote offer that names only a country. */
      city: string | null;
      /** @description Null where none is said. */
      region: string | null;
      /** @description Only with populate=*. */
      postalCode?: string | null;
      /** @description Only with populate=*. */
      street?: string | null;
      /** @description Null where none is said. */
      country: components['schemas']['NamedCountry'] | null;
    };
    Address: {
      /** @description Null for a remote offer that names only a country. */
      city: string | null;
      /** @description Null where none is said. */
      region: string | null;
      /** @description Null where none is said. */
      postalCode: string | null;
      /** @description Street and number; null where none is said. */
      street: string | null;
      /** @description Null where none is said. */
      country: components['schemas']['NamedCountry'] | null;
    };
    Salary: {
      /** @description The least, in units of the currency. */
      min: number | null;
      /** @description The most, in units of the currency. */
      max: number | null;
      /** @description ISO 4217, such as EUR. */
      currency: string | null;
      /** @description What is paid for. */
      unit: ('HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR') | null;
    };
    SectionItem: {
      /** @description Its place in the section, from 1. */
      id: number;
      /** @description Plain text, as HR wrote it: escape it before it becomes HTML. */
      text: string;
    };
    Seo: {
      /** @description The path of this language on the careers website. */
      canonicalPath: string;
      /** @description Every language it can be seen in, itself included: the hreflang links. */
      alternates: components['schemas']['Alternate'][];
      /** @description The path in the default language; null if it cannot be seen there. */
      xDefault: string | null;
      /** @description A JobPosting of schema.org as JSON, escaped so that it can stand in a script element. */
      jsonLd: string;
    };
    Alternate: {
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description Its address in that language. */
      slug: string;
      /** @description Its path on the careers website. */
      path: string;
    };
    Department: {
      /** @description What a filter takes; it does not change with the language. */
      key: string;
      /** @description Its name in this language; null where nobody wrote one. */
      name: string | null;
    };
    NamedCountry: {
      /** @description ISO 3166-1 alpha-2, in capitals. */
      code: string;
      /** @description Its name in the language of the answer. */
      name: string;
    };
    Country: {
      /** @description The country’s id. */
      documentId: string;
      /** @description ISO 3166-1 alpha-2, in capitals. */
      code: string;
      /** @description Its name in the language of the answer. */
      name: string;
      /** @description How many offers its list has, under the same filters. */
      offerCount: number;
    };
    FacetValue: {
      /** @description What the filter takes. */
      value: string;
      /** @description What people read, in the language of the answer. */
      label: string;
      /** @description How many offers this choice would leave; 0 only for a chosen value. */
      count: number;
    };
    Elsewhere: {
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description In how many countries. */
      countryCount: number;
      /** @description How many offers. */
      offerCount: number;
    };
    PageInfo: {
      /** @description Which page this is, from 1. */
      page: number;
      /** @description How many offers a page has. */
      pageSize: number;
      /** @description How many pages there are; absent with withCount=false. */
      pageCount?: number;
      /** @description How many there are; absent with withCount=false. */
      total?: number;
    };
    OffsetInfo: {
      /** @description How many offers were left out at the beginning. */
      start: number;
      /** @description How many offers there are at most. */
      limit: number;
      /** @description How many there are; absent with withCount=false. */
      total?: number;
    };
    Labels: {
      /** @description The headings of an offer’s sections. */
      sections: {
        /** @description What people read. */
        responsibilities: string | null;
        /** @description What people read. */
        requirements: string | null;
        /** @description What people read. */
        niceToHaves: string | null;
        /** @description What people read. */
        benefits: string | null;
      };
      /** @description By the values of workplace. */
      workplaces: {
        /** @description What people read. */
        onsite: string | null;
        /** @description What people read. */
        hybrid: string | null;
        /** @description What people read. */
        remote: string | null;
      };
      /** @description By the values of employmentType. */
      employmentTypes: {
        /** @description What people read. */
        FULL_TIME: string | null;
        /** @description What people read. */
        PART_TIME: string | null;
        /** @description What people read. */
        CONTRACTOR: string | null;
        /** @description What people read. */
        TEMPORARY: string | null;
        /** @description What people read. */
        INTERN: string | null;
        /** @description What people read. */
        VOLUNTEER: string | null;
        /** @description What people read. */
        PER_DIEM: string | null;
        /** @description What people read. */
        OTHER: string | null;
      };
    };
    Company: {
      /** @description Null until somebody writes it. */
      name: string | null;
      /** @description Its own website; null where none is said. */
      url: string | null;
      /** @description Null without one. */
      logo: {
        /** @description Relative to the CMS, unless the files are kept elsewhere. */
        url: string;
        /** @description For those who cannot see it; null where HR wrote none. */
        alternativeText: string | null;
        /** @description Pixels; null for drawings without a size. */
        width: number | null;
        /** @description Pixels; null for drawings without a size. */
        height: number | null;
        /** @description Its media type. */
        mime: string | null;
      } | null;
      /** @description #rrggbb; null where none is chosen. */
      accentColour: string | null;
      /** @description Null where none is said. */
      headquarters: {
        /** @description Null where none is said. */
        city: string | null;
        /** @description Null where none is said. */
        country: components['schemas']['NamedCountry'] | null;
      } | null;
      /** @description By IANA, such as Europe/Berlin: where its day begins and ends. */
      timeZone: string;
      /** @description In the language of the answer; null where HR wrote none in it. */
      description: string | null;
      /** @description In the language of the answer; null where HR wrote none in it. */
      equalOpportunity: string | null;
    };
    SiteLanguage: {
      /** @description The code of a language of the site, such as fr. */
      code: string;
      /** @description Its name in itself: français. */
      name: string;
      /**
       * @description Which way it is written.
       * @enum {string}
       */
      dir: 'ltr' | 'rtl';
      /** @description Whether it is meant when no language is said. */
      isDefault: boolean;
      /** @description How many offers can be seen in it today. */
      offerCount: number;
      /** @description In how many countries. */
      countryCount: number;
    };
    LiveChange: {
      /**
       * @description It can be seen.
       * @constant
       */
      type: 'live';
      /** @description The offer’s id: the same in all its languages, and for ever. */
      documentId: string;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description Its address in this language. */
      slug: string;
      /** @description Addresses it once had in this language, which lead to this one. */
      formerSlugs: string[];
      /**
       * Format: date-time
       * @description Since when it answers as it does, in UTC.
       */
      changedAt: string;
      /** @description The card, with what populate asks for. */
      offer: components['schemas']['JobOfferCard'] | components['schemas']['JobOfferPart'];
    };
    GoneChange: {
      /**
       * @description It could be seen and cannot any more.
       * @constant
       */
      type: 'gone';
      /** @description The offer’s id: the same in all its languages, and for ever. */
      documentId: string;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description The address it had; null if another offer has it now. */
      slug: string | null;
      /** @description Addresses it once had in this language, which lead to this one. */
      formerSlugs: string[];
      /**
       * Format: date-time
       * @description Since when it answers as it does, in UTC.
       */
      changedAt: string;
      /**
       * @description Its closing day has passed, it was taken back, or it was deleted.
       * @enum {string}
       */
      reason: 'closed' | 'withdrawn' | 'deleted';
      /**
       * Format: date
       * @description The first day it could not be seen.
       */
      goneOn: string;
    };
    SiteChange: {
      /**
       * @description What stands around the offers changed.
       * @constant
       */
      type: 'site';
      /** @description It is about no single offer. */
      documentId: null;
      /** @description The code of a language of the site, such as fr. */
      locale: string;
      /** @description It is about no single offer. */
      slug: null;
      /** @description Always empty. */
      formerSlugs: unknown[];
      /**
       * Format: date-time
       * @description Since when it answers as it does, in UTC.
       */
      changedAt: string;
    };
    ValidationError: {
      data: null;
      error: {
        /** @constant */
        status: 400;
        /** @constant */
        name: 'ValidationError';
        /** @description What is wrong, for people. */
        message: string;
        details: {
          errors: components['schemas']['Problem'][];
        };
      };
    };
    Problem: {
      /** @description The parameter, segment by segment. */
      path: string[];
      /** @constant */
      name: 'ValidationError';
      /** @description What is wrong with it, for people. */
      message: string;
      /** @description What was given. */
      value?: unknown;
      /** @description What may be given, where that is a list. */
      allowed?: string[];
    };
    UnauthorizedError: {
      data: null;
      error: {
        /** @constant */
        status: 401;
        /** @constant */
        name: 'UnauthorizedError';
        /** @description What is wrong, for people. */
        message: string;
        details: Record<string, never>;
      };
    };
    ForbiddenError: {
      data: null;
      error: {
        /** @constant */
        status: 403;
        /** @constant */
        name: 'ForbiddenError';
        /** @description What is wrong, for people. */
        message: string;
        details: Record<string, never>;
      };
    };
    JobOfferNotFoundError: {
      data: null;
      error: {
        /** @constant */
        status: 404;
        /** @constant */
        name: 'NotFoundError';
        /** @description What is wrong, for people. */
        message: string;
        details: {
          /** @description The languages it can be seen in. */
          alternates: components['schemas']['Alternate'][];
        };
      };
    };
    JobOfferGoneError: {
      data: null;
      error: {
        /** @constant */
        status: 410;
        /** @constant */
        name: 'GoneError';
        /** @description What is wrong, for people. */
        message: string;
        details: {
          /**
           * @description Its closing day has passed, it was taken back, or it was deleted.
           * @enum {string}
           */
          reason: 'closed' | 'withdrawn' | 'deleted';
          /**
           * Format: date
           * @description Its last day; only of what had closed.
           */
          closedOn?: string;
          /**
           * Format: date-time
           * @description When it was taken away, if it was.
           */
          goneAt?: string;
          /** @description Where to look for the like. */
          department: components['schemas']['Department'] | null;
          /** @description Where it was, by name. */
          countries: components['schemas']['NamedCountry'][];
          /** @description The languages it can be seen in. */
          alternates: components['schemas']['Alternate'][];
        };
      };
    };
    CursorExpiredError: {
      data: null;
      error: {
        /** @constant */
        status: 410;
        /** @constant */
        name: 'GoneError';
        /** @description What is wrong, for people. */
        message: string;
        details: {
          /**
           * @description It is older than a year, or newer than what the database holds.
           * @constant
           */
          reason: 'expired';
        };
      };
    };
    LanguageNotFoundError: {
      data: null;
      error: {
        /** @constant */
        status: 404;
        /** @constant */
        name: 'NotFoundError';
        /** @description What is wrong, for people. */
        message: string;
        details: {
          /** @description The languages there are. */
          allowed: string[];
        };
      };
    };
    SitemapPartNotFoundError: {
      data: null;
      error: {
        /** @constant */
        status: 404;
        /** @constant */
        name: 'NotFoundError';
        /** @description What is wrong, for people. */
        message: string;
        details: Record<string, never>;
      };
    };
  };
  responses: {
    /** @description Something was not understood; details name each parameter and what it may be. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 400,
         *         "name": "ValidationError",
         *         "message": "“filters[workplace][$eq]” cannot be “office”. Use one of: onsite, hybrid, remote.",
         *         "details": {
         *           "errors": [
         *             {
         *               "path": [
         *                 "filters",
         *                 "workplace",
         *                 "$eq"
         *               ],
         *               "name": "ValidationError",
         *               "message": "“filters[workplace][$eq]” cannot be “office”. Use one of: onsite, hybrid, remote.",
         *               "value": "office",
         *               "allowed": [
         *                 "onsite",
         *                 "hybrid",
         *                 "remote"
         *               ]
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['ValidationError'];
      };
    };
    /** @description The token is not known. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 401,
         *         "name": "UnauthorizedError",
         *         "message": "Missing or invalid credentials",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['UnauthorizedError'];
      };
    };
    /** @description Whoever asks may not read this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 403,
         *         "name": "ForbiddenError",
         *         "message": "Forbidden",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['ForbiddenError'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCountries: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[countries][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[countries][code][$in]'?: string[];
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[locations][country][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[locations][country][code][$in]'?: string[];
        /** @description Only offers of the department with this key. */
        'filters[department][key][$eq]'?: string;
        /** @description Only offers of one of the departments with these keys. At most 100; repeat the parameter for each. */
        'filters[department][key][$in]'?: string[];
        /** @description Only offers with this workplace. */
        'filters[workplace][$eq]'?: 'onsite' | 'hybrid' | 'remote';
        /** @description Only offers with one of these workplaces. At most 100; repeat the parameter for each. */
        'filters[workplace][$in]'?: ('onsite' | 'hybrid' | 'remote')[];
        /** @description Only offers of this employment type. */
        'filters[employmentType][$eq]'?:
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER';
        /** @description Only offers of one of these employment types. At most 100; repeat the parameter for each. */
        'filters[employmentType][$in]'?: (
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER'
        )[];
        /** @description Only offers with this address in the language. */
        'filters[slug][$eq]'?: string;
        /** @description Only offers with one of these addresses in the language. At most 100; repeat the parameter for each. */
        'filters[slug][$in]'?: string[];
        /** @description Only offers with this reference. */
        'filters[reference][$eq]'?: string;
        /** @description Only offers with one of these references. At most 100; repeat the parameter for each. */
        'filters[reference][$in]'?: string[];
        /** @description Only offers with this documentId. */
        'filters[documentId][$eq]'?: string;
        /** @description Only offers with one of these documentIds. At most 100; repeat the parameter for each. */
        'filters[documentId][$in]'?: string[];
        /** @description Words to look for in titles, summaries and sections, in the forms the language gives them. Accents and capitals do not matter. */
        _q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The countries, as the language sorts them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "documentId": "b1x0d7f3j9l5p2s8u4z6q0eh",
           *           "code": "BE",
           *           "name": "Belgique",
           *           "offerCount": 1
           *         },
           *         {
           *           "documentId": "m4c8t2y6g0n5v9a3k7w1r5oi",
           *           "code": "FR",
           *           "name": "France",
           *           "offerCount": 4
           *         }
           *       ],
           *       "meta": {
           *         "elsewhere": [
           *           {
           *             "locale": "en",
           *             "countryCount": 2,
           *             "offerCount": 5
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['CountryList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  listJobOffers: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[countries][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[countries][code][$in]'?: string[];
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[locations][country][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[locations][country][code][$in]'?: string[];
        /** @description Only offers of the department with this key. */
        'filters[department][key][$eq]'?: string;
        /** @description Only offers of one of the departments with these keys. At most 100; repeat the parameter for each. */
        'filters[department][key][$in]'?: string[];
        /** @description Only offers with this workplace. */
        'filters[workplace][$eq]'?: 'onsite' | 'hybrid' | 'remote';
        /** @description Only offers with one of these workplaces. At most 100; repeat the parameter for each. */
        'filters[workplace][$in]'?: ('onsite' | 'hybrid' | 'remote')[];
        /** @description Only offers of this employment type. */
        'filters[employmentType][$eq]'?:
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER';
        /** @description Only offers of one of these employment types. At most 100; repeat the parameter for each. */
        'filters[employmentType][$in]'?: (
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER'
        )[];
        /** @description Only offers with this address in the language. */
        'filters[slug][$eq]'?: string;
        /** @description Only offers with one of these addresses in the language. At most 100; repeat the parameter for each. */
        'filters[slug][$in]'?: string[];
        /** @description Only offers with this reference. */
        'filters[reference][$eq]'?: string;
        /** @description Only offers with one of these references. At most 100; repeat the parameter for each. */
        'filters[reference][$in]'?: string[];
        /** @description Only offers with this documentId. */
        'filters[documentId][$eq]'?: string;
        /** @description Only offers with one of these documentIds. At most 100; repeat the parameter for each. */
        'filters[documentId][$in]'?: string[];
        /** @description Words to look for in titles, summaries and sections, in the forms the language gives them. Accents and capitals do not matter. */
        _q?: string;
        /** @description The order, most important first. relevance needs _q. Without it the newest come first, with _q the best. Repeat the parameter for each, or separate with commas. */
        sort?: (
          | 'datePosted'
          | 'datePosted:asc'
          | 'datePosted:desc'
          | 'closesOn'
          | 'closesOn:asc'
          | 'closesOn:desc'
          | 'title'
          | 'title:asc'
          | 'title:desc'
          | 'relevance'
          | 'relevance:asc'
          | 'relevance:desc'
        )[];
        /** @description Only these members; documentId and locale always stay. Repeat the parameter for each, or separate with commas. */
        fields?: (
          | '*'
          | 'documentId'
          | 'locale'
          | 'title'
          | 'slug'
          | 'reference'
          | 'summary'
          | 'department'
          | 'locations'
          | 'workplace'
          | 'employmentType'
          | 'salary'
          | 'datePosted'
          | 'closesOn'
          | 'updatedAt'
          | 'locales'
          | 'opensOn'
          | 'applyUrl'
          | 'applyEmail'
          | 'occupationCode'
        )[];
        /** @description What to add: sections, seo, or * for all sections, fields and whole addresses. What is there anyway may be named. Repeat the parameter for each, or separate with commas. */
        populate?: (
          | '*'
          | 'responsibilities'
          | 'requirements'
          | 'niceToHaves'
          | 'benefits'
          | 'seo'
          | 'department'
          | 'locations'
          | 'locations.country'
          | 'countries'
        )[];
        /** @description Which page, from 1. Not together with start and limit. */
        'pagination[page]'?: number;
        /** @description How many entries a page has. */
        'pagination[pageSize]'?: number;
        /** @description How many offers to leave out at the beginning. Not together with page. */
        'pagination[start]'?: number;
        /** @description How many offers to give; 25 unless said otherwise. */
        'pagination[limit]'?: number;
        /** @description false or 0 leaves out the total. */
        'pagination[withCount]'?: '0' | '1' | 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of offers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "documentId": "tqz7n0v4k2m8x1c5b9r3w6ya",
           *           "locale": "fr",
           *           "title": "Technicien de jauges (F/H)",
           *           "slug": "technicien-de-jauges",
           *           "reference": "TM-2001",
           *           "summary": "Vous entretenez 64 stations qui mesurent les rivières autour de Liège.",
           *           "department": {
           *             "key": "field-operations",
           *             "name": "Opérations de terrain"
           *           },
           *           "locations": [
           *             {
           *               "city": "Liège",
           *               "region": "Wallonie",
           *               "country": {
           *                 "code": "BE",
           *                 "name": "Belgique"
           *               }
           *             }
           *           ],
           *           "workplace": "onsite",
           *           "employmentType": "PART_TIME",
           *           "salary": {
           *             "min": 17,
           *             "max": 21,
           *             "currency": "EUR",
           *             "unit": "HOUR"
           *           },
           *           "datePosted": "2026-03-02",
           *           "closesOn": "2026-03-31",
           *           "updatedAt": "2026-03-05T09:30:00.000Z",
           *           "locales": [
           *             "en",
           *             "fr"
           *           ]
           *         }
           *       ],
           *       "meta": {
           *         "pagination": {
           *           "page": 1,
           *           "pageSize": 25,
           *           "pageCount": 1,
           *           "total": 1
           *         },
           *         "elsewhere": [
           *           {
           *             "locale": "en",
           *             "countryCount": 2,
           *             "offerCount": 5
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  listJobOfferFacets: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[countries][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[countries][code][$in]'?: string[];
        /** @description Only offers in this country (ISO 3166-1 alpha-2, in capitals). */
        'filters[locations][country][code][$eq]'?: string;
        /** @description Only offers in one of these countries (ISO 3166-1 alpha-2, in capitals). At most 100; repeat the parameter for each. */
        'filters[locations][country][code][$in]'?: string[];
        /** @description Only offers of the department with this key. */
        'filters[department][key][$eq]'?: string;
        /** @description Only offers of one of the departments with these keys. At most 100; repeat the parameter for each. */
        'filters[department][key][$in]'?: string[];
        /** @description Only offers with this workplace. */
        'filters[workplace][$eq]'?: 'onsite' | 'hybrid' | 'remote';
        /** @description Only offers with one of these workplaces. At most 100; repeat the parameter for each. */
        'filters[workplace][$in]'?: ('onsite' | 'hybrid' | 'remote')[];
        /** @description Only offers of this employment type. */
        'filters[employmentType][$eq]'?:
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER';
        /** @description Only offers of one of these employment types. At most 100; repeat the parameter for each. */
        'filters[employmentType][$in]'?: (
          | 'FULL_TIME'
          | 'PART_TIME'
          | 'CONTRACTOR'
          | 'TEMPORARY'
          | 'INTERN'
          | 'VOLUNTEER'
          | 'PER_DIEM'
          | 'OTHER'
        )[];
        /** @description Only offers with this address in the language. */
        'filters[slug][$eq]'?: string;
        /** @description Only offers with one of these addresses in the language. At most 100; repeat the parameter for each. */
        'filters[slug][$in]'?: string[];
        /** @description Only offers with this reference. */
        'filters[reference][$eq]'?: string;
        /** @description Only offers with one of these references. At most 100; repeat the parameter for each. */
        'filters[reference][$in]'?: string[];
        /** @description Only offers with this documentId. */
        'filters[documentId][$eq]'?: string;
        /** @description Only offers with one of these documentIds. At most 100; repeat the parameter for each. */
        'filters[documentId][$in]'?: string[];
        /** @description Words to look for in titles, summaries and sections, in the forms the language gives them. Accents and capitals do not matter. */
        _q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The choices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "countries": [
           *           {
           *             "value": "BE",
           *             "label": "Belgique",
           *             "count": 1
           *           }
           *         ],
           *         "departments": [
           *           {
           *             "value": "field-operations",
           *             "label": "Opérations de terrain",
           *             "count": 1
           *           }
           *         ],
           *         "workplaces": [
           *           {
           *             "value": "onsite",
           *             "label": "Sur site",
           *             "count": 1
           *           },
           *           {
           *             "value": "remote",
           *             "label": "Télétravail",
           *             "count": 0
           *           }
           *         ],
           *         "employmentTypes": [
           *           {
           *             "value": "PART_TIME",
           *             "label": "Temps partiel",
           *             "count": 1
           *           }
           *         ]
           *       },
           *       "meta": {
           *         "elsewhere": [
           *           {
           *             "locale": "en",
           *             "countryCount": 2,
           *             "offerCount": 5
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferFacets'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  listJobOfferChanges: {
    parameters: {
      query?: {
        /** @description The cursor of the last answer, whole. Without it: everything that can be seen, and what is gone since a year. */
        since?: string;
        /** @description Only this language. Without it, all of them. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only these members; documentId and locale always stay. Repeat the parameter for each, or separate with commas. */
        fields?: (
          | '*'
          | 'documentId'
          | 'locale'
          | 'title'
          | 'slug'
          | 'reference'
          | 'summary'
          | 'department'
          | 'locations'
          | 'workplace'
          | 'employmentType'
          | 'salary'
          | 'datePosted'
          | 'closesOn'
          | 'updatedAt'
          | 'locales'
          | 'opensOn'
          | 'applyUrl'
          | 'applyEmail'
          | 'occupationCode'
        )[];
        /** @description What to add: sections, seo, or * for all sections, fields and whole addresses. What is there anyway may be named. Repeat the parameter for each, or separate with commas. */
        populate?: (
          | '*'
          | 'responsibilities'
          | 'requirements'
          | 'niceToHaves'
          | 'benefits'
          | 'seo'
          | 'department'
          | 'locations'
          | 'locations.country'
          | 'countries'
        )[];
        /** @description How many entries a page has. */
        'pagination[pageSize]'?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Entries, and the cursor to go on with. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "live",
           *           "documentId": "tqz7n0v4k2m8x1c5b9r3w6ya",
           *           "locale": "fr",
           *           "slug": "technicien-de-jauges",
           *           "formerSlugs": [
           *             "jaugeur"
           *           ],
           *           "changedAt": "2026-03-05T09:30:00.000Z",
           *           "offer": {
           *             "documentId": "tqz7n0v4k2m8x1c5b9r3w6ya",
           *             "locale": "fr",
           *             "title": "Technicien de jauges (F/H)",
           *             "slug": "technicien-de-jauges",
           *             "reference": "TM-2001",
           *             "summary": "Vous entretenez 64 stations qui mesurent les rivières autour de Liège.",
           *             "department": {
           *               "key": "field-operations",
           *               "name": "Opérations de terrain"
           *             },
           *             "locations": [
           *               {
           *                 "city": "Liège",
           *                 "region": "Wallonie",
           *                 "country": {
           *                   "code": "BE",
           *                   "name": "Belgique"
           *                 }
           *               }
           *             ],
           *             "workplace": "onsite",
           *             "employmentType": "PART_TIME",
           *             "salary": {
           *               "min": 17,
           *               "max": 21,
           *               "currency": "EUR",
           *               "unit": "HOUR"
           *             },
           *             "datePosted": "2026-03-02",
           *             "closesOn": "2026-03-31",
           *             "updatedAt": "2026-03-05T09:30:00.000Z",
           *             "locales": [
           *               "en",
           *               "fr"
           *             ]
           *           }
           *         },
           *         {
           *           "type": "gone",
           *           "documentId": "h2k6p0s4w8z1c5f9j3m7q1ub",
           *           "locale": "fr",
           *           "slug": "pilote-de-drone",
           *           "formerSlugs": [],
           *           "changedAt": "2026-03-09T23:00:00.000Z",
           *           "reason": "closed",
           *           "goneOn": "2026-03-10"
           *         },
           *         {
           *           "type": "site",
           *           "documentId": null,
           *           "locale": "fr",
           *           "slug": null,
           *           "formerSlugs": [],
           *           "changedAt": "2026-03-10T08:15:00.000Z"
           *         }
           *       ],
           *       "meta": {
           *         "cursor": "eyJzaW5jZSI6eyJudW1iZXIiOjQyfX0.q0Jm7t2hX9fN4sVwYb3cRg",
           *         "hasMore": false
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferChanges'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description The cursor is too old: read everything anew, without since. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "This cursor is too old. Read everything anew, without “since”.",
           *         "details": {
           *           "reason": "expired"
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['CursorExpiredError'];
        };
      };
    };
  };
  getJobOfferBySlug: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only these members; documentId and locale always stay. Repeat the parameter for each, or separate with commas. */
        fields?: (
          | '*'
          | 'documentId'
          | 'locale'
          | 'title'
          | 'slug'
          | 'reference'
          | 'summary'
          | 'department'
          | 'locations'
          | 'workplace'
          | 'employmentType'
          | 'salary'
          | 'datePosted'
          | 'closesOn'
          | 'updatedAt'
          | 'locales'
          | 'opensOn'
          | 'applyUrl'
          | 'applyEmail'
          | 'occupationCode'
        )[];
        /** @description What to add: sections, seo, or * for all sections, fields and whole addresses. What is there anyway may be named. Repeat the parameter for each, or separate with commas. */
        populate?: (
          | '*'
          | 'responsibilities'
          | 'requirements'
          | 'niceToHaves'
          | 'benefits'
          | 'seo'
          | 'department'
          | 'locations'
          | 'locations.country'
          | 'countries'
        )[];
        /** @description The offer as a text to paste somewhere else, instead of JSON. */
        format?: 'text' | 'markdown';
      };
      header?: never;
      path: {
        /**
         * @description An address it has, or once had, in the language.
         * @example technicien-de-jauges
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The whole offer; with format, as a text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "documentId": "tqz7n0v4k2m8x1c5b9r3w6ya",
           *         "locale": "fr",
           *         "title": "Technicien de jauges (F/H)",
           *         "slug": "technicien-de-jauges",
           *         "reference": "TM-2001",
           *         "summary": "Vous entretenez 64 stations qui mesurent les rivières autour de Liège.",
           *         "department": {
           *           "key": "field-operations",
           *           "name": "Opérations de terrain"
           *         },
           *         "locations": [
           *           {
           *             "city": "Liège",
           *             "region": "Wallonie",
           *             "postalCode": "4020",
           *             "street": null,
           *             "country": {
           *               "code": "BE",
           *               "name": "Belgique"
           *             }
           *           }
           *         ],
           *         "workplace": "onsite",
           *         "employmentType": "PART_TIME",
           *         "salary": {
           *           "min": 17,
           *           "max": 21,
           *           "currency": "EUR",
           *           "unit": "HOUR"
           *         },
           *         "datePosted": "2026-03-02",
           *         "closesOn": "2026-03-31",
           *         "updatedAt": "2026-03-05T09:30:00.000Z",
           *         "locales": [
           *           "en",
           *           "fr"
           *         ],
           *         "opensOn": null,
           *         "applyUrl": "https://apply.tallowmere.example/tm-2001",
           *         "applyEmail": null,
           *         "occupationCode": "7311",
           *         "responsibilities": [
           *           {
           *             "id": 1,
           *             "text": "Faire la tournée d’entretien des stations."
           *           },
           *           {
           *             "id": 2,
           *             "text": "Comparer le capteur avec la lecture à l’échelle."
           *           }
           *         ],
           *         "requirements": [
           *           {
           *             "id": 1,
           *             "text": "Permis de conduire B."
           *           }
           *         ],
           *         "niceToHaves": [],
           *         "benefits": [
           *           {
           *             "id": 1,
           *             "text": "Des jours fixes choisis ensemble."
           *           }
           *         ],
           *         "seo": {
           *           "canonicalPath": "/fr/jobs/technicien-de-jauges",
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             },
           *             {
           *               "locale": "fr",
           *               "slug": "technicien-de-jauges",
           *               "path": "/fr/jobs/technicien-de-jauges"
           *             }
           *           ],
           *           "xDefault": "/en/jobs/gauge-technician",
           *           "jsonLd": "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Technicien de jauges (F/H)\",\"datePosted\":\"2026-03-02\"}"
           *         }
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': components['schemas']['JobOfferAnswer'];
          /**
           * @example Technicien de jauges (F/H)
           *
           *     Liège, Wallonie, Belgique
           *     Sur site · Temps partiel
           *     17–21 € / heure
           *
           *     Vous entretenez 64 stations qui mesurent les rivières autour de Liège.
           *
           *     https://apply.tallowmere.example/tm-2001
           */
          'text/plain': string;
          /**
           * @example # Technicien de jauges (F/H)
           *
           *     Liège, Wallonie, Belgique
           *
           *     https://apply.tallowmere.example/tm-2001
           */
          'text/markdown': string;
        };
      };
      /** @description The offer has another address now; clients follow it unseen. */
      308: {
        headers: {
          /** @description The address it has, relative to this one, with the query. */
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It was never seen in this language; details say in which it can be. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "There is no such offer in this language.",
           *         "details": {
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             }
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferNotFoundError'];
        };
      };
      /** @description It was seen in this language and cannot be any more; details say why. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "This position is closed.",
           *         "details": {
           *           "reason": "closed",
           *           "closedOn": "2026-03-31",
           *           "department": {
           *             "key": "field-operations",
           *             "name": "Opérations de terrain"
           *           },
           *           "countries": [
           *             {
           *               "code": "BE",
           *               "name": "Belgique"
           *             }
           *           ],
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             }
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferGoneError'];
        };
      };
    };
  };
  getJobOffer: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Only these members; documentId and locale always stay. Repeat the parameter for each, or separate with commas. */
        fields?: (
          | '*'
          | 'documentId'
          | 'locale'
          | 'title'
          | 'slug'
          | 'reference'
          | 'summary'
          | 'department'
          | 'locations'
          | 'workplace'
          | 'employmentType'
          | 'salary'
          | 'datePosted'
          | 'closesOn'
          | 'updatedAt'
          | 'locales'
          | 'opensOn'
          | 'applyUrl'
          | 'applyEmail'
          | 'occupationCode'
        )[];
        /** @description What to add: sections, seo, or * for all sections, fields and whole addresses. What is there anyway may be named. Repeat the parameter for each, or separate with commas. */
        populate?: (
          | '*'
          | 'responsibilities'
          | 'requirements'
          | 'niceToHaves'
          | 'benefits'
          | 'seo'
          | 'department'
          | 'locations'
          | 'locations.country'
          | 'countries'
        )[];
        /** @description The offer as a text to paste somewhere else, instead of JSON. */
        format?: 'text' | 'markdown';
      };
      header?: never;
      path: {
        /**
         * @description The same in all languages.
         * @example tqz7n0v4k2m8x1c5b9r3w6ya
         */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The whole offer; with format, as a text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "documentId": "tqz7n0v4k2m8x1c5b9r3w6ya",
           *         "locale": "fr",
           *         "title": "Technicien de jauges (F/H)",
           *         "slug": "technicien-de-jauges",
           *         "reference": "TM-2001",
           *         "summary": "Vous entretenez 64 stations qui mesurent les rivières autour de Liège.",
           *         "department": {
           *           "key": "field-operations",
           *           "name": "Opérations de terrain"
           *         },
           *         "locations": [
           *           {
           *             "city": "Liège",
           *             "region": "Wallonie",
           *             "postalCode": "4020",
           *             "street": null,
           *             "country": {
           *               "code": "BE",
           *               "name": "Belgique"
           *             }
           *           }
           *         ],
           *         "workplace": "onsite",
           *         "employmentType": "PART_TIME",
           *         "salary": {
           *           "min": 17,
           *           "max": 21,
           *           "currency": "EUR",
           *           "unit": "HOUR"
           *         },
           *         "datePosted": "2026-03-02",
           *         "closesOn": "2026-03-31",
           *         "updatedAt": "2026-03-05T09:30:00.000Z",
           *         "locales": [
           *           "en",
           *           "fr"
           *         ],
           *         "opensOn": null,
           *         "applyUrl": "https://apply.tallowmere.example/tm-2001",
           *         "applyEmail": null,
           *         "occupationCode": "7311",
           *         "responsibilities": [
           *           {
           *             "id": 1,
           *             "text": "Faire la tournée d’entretien des stations."
           *           },
           *           {
           *             "id": 2,
           *             "text": "Comparer le capteur avec la lecture à l’échelle."
           *           }
           *         ],
           *         "requirements": [
           *           {
           *             "id": 1,
           *             "text": "Permis de conduire B."
           *           }
           *         ],
           *         "niceToHaves": [],
           *         "benefits": [
           *           {
           *             "id": 1,
           *             "text": "Des jours fixes choisis ensemble."
           *           }
           *         ],
           *         "seo": {
           *           "canonicalPath": "/fr/jobs/technicien-de-jauges",
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             },
           *             {
           *               "locale": "fr",
           *               "slug": "technicien-de-jauges",
           *               "path": "/fr/jobs/technicien-de-jauges"
           *             }
           *           ],
           *           "xDefault": "/en/jobs/gauge-technician",
           *           "jsonLd": "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Technicien de jauges (F/H)\",\"datePosted\":\"2026-03-02\"}"
           *         }
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': components['schemas']['JobOfferAnswer'];
          /**
           * @example Technicien de jauges (F/H)
           *
           *     Liège, Wallonie, Belgique
           *     Sur site · Temps partiel
           *     17–21 € / heure
           *
           *     Vous entretenez 64 stations qui mesurent les rivières autour de Liège.
           *
           *     https://apply.tallowmere.example/tm-2001
           */
          'text/plain': string;
          /**
           * @example # Technicien de jauges (F/H)
           *
           *     Liège, Wallonie, Belgique
           *
           *     https://apply.tallowmere.example/tm-2001
           */
          'text/markdown': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description It was never seen in this language; details say in which it can be. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "There is no such offer in this language.",
           *         "details": {
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             }
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferNotFoundError'];
        };
      };
      /** @description It was seen in this language and cannot be any more; details say why. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 410,
           *         "name": "GoneError",
           *         "message": "This position is closed.",
           *         "details": {
           *           "reason": "closed",
           *           "closedOn": "2026-03-31",
           *           "department": {
           *             "key": "field-operations",
           *             "name": "Opérations de terrain"
           *           },
           *           "countries": [
           *             {
           *               "code": "BE",
           *               "name": "Belgique"
           *             }
           *           ],
           *           "alternates": [
           *             {
           *               "locale": "en",
           *               "slug": "gauge-technician",
           *               "path": "/en/jobs/gauge-technician"
           *             }
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['JobOfferGoneError'];
        };
      };
    };
  };
  getCareersPage: {
    parameters: {
      query?: {
        /** @description The language of the answer: one of those of GET /api/careers-page. Without it, the default language. There is never a fallback to another one. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Changes nothing: all of this is always there. */
        populate?: ('*' | 'labels' | 'company' | 'company.logo' | 'locales')[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "documentId": "x5a9e3i7n1r5v9z2d6h0l4po",
           *         "locale": "fr",
           *         "title": "Travailler chez Tallowmere",
           *         "introduction": "Nous mesurons les rivières, la pluie et le vent.",
           *         "countriesNote": "Seuls figurent ici les pays qui ont des offres en français.",
           *         "labels": {
           *           "sections": {
           *             "responsibilities": "Vos missions",
           *             "requirements": "Votre profil",
           *             "niceToHaves": "Les atouts en plus",
           *             "benefits": "Ce que nous offrons"
           *           },
           *           "workplaces": {
           *             "onsite": "Sur site",
           *             "hybrid": "Hybride",
           *             "remote": "Télétravail"
           *           },
           *           "employmentTypes": {
           *             "FULL_TIME": "Temps plein",
           *             "PART_TIME": "Temps partiel",
           *             "CONTRACTOR": "Indépendant",
           *             "TEMPORARY": "Contrat temporaire",
           *             "INTERN": "Stage",
           *             "VOLUNTEER": "Bénévolat",
           *             "PER_DIEM": "À la journée",
           *             "OTHER": "Autre"
           *           }
           *         },
           *         "company": {
           *           "name": "Tallowmere",
           *           "url": "https://www.tallowmere.example",
           *           "logo": null,
           *           "accentColour": "#0b6e5f",
           *           "headquarters": {
           *             "city": "Berlin",
           *             "country": {
           *               "code": "DE",
           *               "name": "Allemagne"
           *             }
           *           },
           *           "timeZone": "Europe/Berlin",
           *           "description": "Tallowmere fabrique des instruments de mesure.",
           *           "equalOpportunity": null
           *         },
           *         "locales": [
           *           {
           *             "code": "en",
           *             "name": "English",
           *             "dir": "ltr",
           *             "isDefault": true,
           *             "offerCount": 5,
           *             "countryCount": 2
           *           },
           *           {
           *             "code": "fr",
           *             "name": "français",
           *             "dir": "ltr",
           *             "isDefault": false,
           *             "offerCount": 1,
           *             "countryCount": 1
           *           }
           *         ]
           *       },
           *       "meta": {}
           *     }
           */
          'application/json': components['schemas']['CareersPageAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getOpenApi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "openapi": "3.1.0",
           *       "info": {
           *         "title": "Careers API"
           *       },
           *       "paths": {}
           *     }
           */
          'application/json': Record<string, never>;
        };
      };
    };
  };
  getRssFeed: {
    parameters: {
      query?: {
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
      };
      header?: never;
      path: {
        /**
         * @description The language of the feed.
         * @example fr
         */
        locale: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RSS 2.0. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <?xml version="1.0" encoding="utf-8"?>
           *     <rss version="2.0">
           *       <channel>
           *         <title>Travailler chez Tallowmere</title>
           *         <link>https://jobs.tallowmere.example/fr</link>
           *         <description>Nous mesurons les rivières, la pluie et le vent.</description>
           *       </channel>
           *     </rss>
           */
          'application/rss+xml': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description The site does not have this language. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "“it” is not a language of this site.",
           *         "details": {
           *           "allowed": [
           *             "en",
           *             "fr",
           *             "de",
           *             "es",
           *             "ar"
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['LanguageNotFoundError'];
        };
      };
    };
  };
  getJsonFeed: {
    parameters: {
      query?: {
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
        /** @description Which page of the feed, from 1; the feed names the next. */
        page?: number;
      };
      header?: never;
      path: {
        /**
         * @description The language of the feed.
         * @example fr
         */
        locale: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description JSON Feed 1.1; next_url leads to the rest. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": "https://jsonfeed.org/version/1.1",
           *       "title": "Travailler chez Tallowmere",
           *       "items": []
           *     }
           */
          'application/feed+json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description The site does not have this language. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "“it” is not a language of this site.",
           *         "details": {
           *           "allowed": [
           *             "en",
           *             "fr",
           *             "de",
           *             "es",
           *             "ar"
           *           ]
           *         }
           *       }
           *     }
           */
          'application/json': components['schemas']['LanguageNotFoundError'];
        };
      };
    };
  };
  getIndeedFeed: {
    parameters: {
      query?: {
        /** @description Only this language. Without it, all of them. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Indeed’s XML. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <?xml version="1.0" encoding="utf-8"?>
           *     <source>
           *       <publisher>Tallowmere</publisher>
           *     </source>
           */
          'application/xml': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getSitemap: {
    parameters: {
      query?: {
        /** @description Only this language. Without it, all of them. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A sitemap, or the index of its parts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <?xml version="1.0" encoding="UTF-8"?>
           *     <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
           *       <url><loc>https://jobs.tallowmere.example/fr</loc></url>
           *     </urlset>
           */
          'application/xml': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  getSitemapPart: {
    parameters: {
      query?: {
        /** @description Only this language. Without it, all of them. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
      };
      header?: never;
      path: {
        /**
         * @description The number of the part, from 1.
         * @example 1
         */
        part: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A sitemap, or the index of its parts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example <?xml version="1.0" encoding="UTF-8"?>
           *     <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
           *       <url><loc>https://jobs.tallowmere.example/fr</loc></url>
           *     </urlset>
           */
          'application/xml': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description The sitemap has no such part. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": null,
           *       "error": {
           *         "status": 404,
           *         "name": "NotFoundError",
           *         "message": "The sitemap has no such part.",
           *         "details": {}
           *       }
           *     }
           */
          'application/json': components['schemas']['SitemapPartNotFoundError'];
        };
      };
    };
  };
  getOjobpub: {
    parameters: {
      query?: {
        /** @description Only this language. Without it, all of them. */
        locale?: string;
        /** @description Changes nothing: only what is published is ever served. Anything else is a 400. */
        status?: 'published';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description oJobPub 1.0. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": "1.0",
           *       "jobs": []
           *     }
           */
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
}
