import type { panel as english } from './en';

/** All that English says, in another language. */
export type PanelWords = Record<keyof typeof english, string>;
