import fc from 'fast-check';
import { accentFor, backgrounds, contrastOf } from '../../../site/lib/accent';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test.each(['light', 'dark'] as const)(
  'any company colour can be read on %s pages, and on buttons of that colour',
  (scheme) => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { accent, onAccent } = accentFor(colour, scheme);
        expect(contrastOf(accent, backgrounds[scheme])).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  },
);

test('a colour that can be read as it is stays as it is', () => {
  expect(accentFor('#0B6E5F', 'light').accent).toBe('#0b6e5f');
});

test.each([null, '', 'teal', '#0b6', '#0b6e5f;}body{display:none', '#gggggg'])(
  'without a usable colour (%j) there is a quiet one',
  (colour) => {
    expect(accentFor(colour, 'light')).toEqual(accentFor('#2f5d8a', 'light'));
  },
);

test('black on white is the greatest contrast there is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
});
