/** Red, green and blue, each from 0 to 255. */
type Colour = [number, number, number];

/** The backgrounds of the stylesheet, which text in the accent colour stands on. */
export const backgrounds = { light: '#fbfaf8', dark: '#171614' };

/** Contrasts of text, above what WCAG 2.2 asks for in success criterion 1.4.3, which is 4.5. */
const enough = { light: 4.6, dark: 6 };
const FALLBACK = '#2f5d8a';

/** The accent colour for one background, and what can be read on a button of it. */
export interface Accent {
  accent: string;
  onAccent: string;
}

/**
 * A company's colour as it can be used: made darker on light pages and lighter on dark ones until it
 * can be read there. Without one, or with something that is no `#rrggbb`, a quiet blue.
 */
export function accentFor(colour: string | null, scheme: 'light' | 'dark'): Accent {
  const wanted = parse(colour ?? '') ?? (parse(FALLBACK) as Colour);
  const background = parse(backgrounds[scheme]) as Colour;
  const pole: Colour = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  const accent = readable(wanted, background, pole, enough[scheme]);
  return { accent: write(accent), onAccent: scheme === 'light' ? '#ffffff' : backgrounds.dark };
}

/** Mixes `colour` with `pole` in steps of a twentieth until it stands out enough. */
function readable(colour: Colour, background: Colour, pole: Colour, wanted: number): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, index) =>
      Math.round(part + ((pole[index] ?? 0) - part) * share),
    ) as Colour;
    if (contrast(mixed, background) >= wanted) return mixed;
  }
  return pole;
}

function parse(text: string): Colour | undefined {
  const [, red, green, blue] =
    /^#(..)(..)(..)$/.exec(/^#[\da-f]{6}$/i.test(text) ? text : '') ?? [];
  if (!red || !green || !blue) return undefined;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

const write = (colour: Colour) =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance by WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** How well two colours written `#rrggbb` stand out from each other, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [parse(one), parse(other)];
  return first && second ? contrast(first, second) : 1;
}
