/** The day on which every benchmark takes place, so that the same offers are open in every run. */
export const TODAY = '2026-03-10';
