/** Invented words that stand only in drafts of the demo: whoever finds one outside has found a leak. */
export const draftWords = [
  'Quellborix',
  'Brindlewock',
  'Ostrivane',
  'Murkelfane',
  'Wexlandor',
  'Federkringel',
  'Zandrivelle',
  'Plumterrace',
  'Corvillambe',
  'Nebelwurz',
];
