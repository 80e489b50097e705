/** The languages the demo is written in. */
export type DemoLanguage = 'en' | 'fr' | 'de' | 'es' | 'ar';

/** The words of one offer in one language. */
export interface DemoText {
  title: string;
  summary: string;
  responsibilities: string[];
  requirements: string[];
  niceToHaves: string[];
  benefits: string[];
}

export interface DemoLocation {
  city?: string;
  region?: string;
  postalCode?: string;
  street?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface DemoSalary {
  min: number;
  max: number;
  /** ISO 4217. */
  currency: string;
  unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
}

/**
 * What became of a language: published as it stands, only a draft, or published and then changed
 * without publishing again (`changes` is what the draft says instead).
 */
export type DemoTranslation =
  | { state: 'published'; text: DemoText }
  | { state: 'draft'; text: DemoText }
  | { state: 'changed'; text: DemoText; changes: Partial<DemoText> };

/** One offer of the demo. Days are counted from the day the demo is filled: -1 is yesterday. */
export interface DemoOffer {
  reference: string;
  department: string;
  locations: DemoLocation[];
  workplace: 'onsite' | 'hybrid' | 'remote';
  employmentType:
    | 'FULL_TIME'
    | 'PART_TIME'
    | 'CONTRACTOR'
    | 'TEMPORARY'
    | 'INTERN'
    | 'VOLUNTEER'
    | 'PER_DIEM'
    | 'OTHER';
  salary?: DemoSalary;
  applyUrl?: string;
  applyEmail?: string;
  opensInDays?: number;
  closesInDays?: number;
  /** ISCO-08, four digits. */
  occupationCode?: string;
  sourceLanguage: DemoLanguage;
  translations: Partial<Record<DemoLanguage, DemoTranslation>>;
}
