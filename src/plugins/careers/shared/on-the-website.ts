/** `YYYY-MM-DD`, a day in the company's time zone. */
export type Day = string;

/** Why an offer cannot be seen in a language; an offer may have several reasons at once. */
export type Reason =
  /** Nothing was written in this language. */
  | { code: 'not-written' }
  /** There is a draft, and nothing is published. */
  | { code: 'not-published' }
  /** It is published and opens on a day to come. */
  | { code: 'opens'; on: Day }
  /** It was published, and this was its last open day. */
  | { code: 'closed'; on: Day };

/** What stands in the way of publishing, as the form names it. */
export interface Obstacle {
  path: (string | number)[];
  message: string;
}

/** What would happen if this language were published now. */
export interface Publishing {
  /**
   * `impossible`: see the obstacles. `nothing`: the draft is what is published. `goes-live`: it could
   * be seen at once. `goes-live-on`: it could be seen from `on`. `changes`: what can be seen would be
   * changed. `stays-hidden`: it would be published, but its closing day has passed.
   */
  effect: 'impossible' | 'nothing' | 'goes-live' | 'goes-live-on' | 'changes' | 'stays-hidden';
  on?: Day;
  obstacles: Obstacle[];
  /**
   * The fields of this language that would change. Shared facts change with the source language only,
   * so a translation's draft may differ (`draftDiffers`) while publishing it changes nothing.
   */
  changes: string[];
  /** Other published languages that would get the draft's shared facts as well. */
  otherLanguages: string[];
}

/** One language of an offer, as the panel "On the website" shows it. */
export interface LanguageOnTheWebsite {
  locale: string;
  /** In the language of the admin panel. */
  name: string;
  isSource: boolean;
  isLive: boolean;
  /** Where visitors see it; null unless it is live. */
  url: string | null;
  /** Empty exactly when it is live. */
  reasons: Reason[];
  /** Whether something is published that differs from the draft. */
  draftDiffers: boolean;
  publishing: Publishing;
}

/** The answer of `GET /careers/offers/:documentId/website`. */
export interface OnTheWebsite {
  data: { languages: LanguageOnTheWebsite[] };
}
