import fc from 'fast-check';
import { endOfDay } from '../../../src/website/seo/end-of-day';

test.each([
  ['2026-01-15', 'Europe/Berlin', '2026-01-15T23:59:59+01:00'],
  ['2026-07-15', 'Europe/Berlin', '2026-07-15T23:59:59+02:00'],
  // The clocks change in the night before, and in the night after.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T23:59:59+02:00'],
  ['2026-10-24', 'Europe/Berlin', '2026-10-24T23:59:59+02:00'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:59:59+01:00'],
  ['2026-01-15', 'Asia/Kolkata', '2026-01-15T23:59:59+05:30'],
  ['2026-01-15', 'America/New_York', '2026-01-15T23:59:59-05:00'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T23:59:59+14:00'],
  ['2026-01-15', 'UTC', '2026-01-15T23:59:59+00:00'],
])('the last second of %s in %s is %s', (day, timeZone, expected) => {
  expect(endOfDay(day, timeZone)).toBe(expected);
});

test('it is that day and that second on the clocks of the zone, everywhere and always', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(zones, days, (timeZone, date) => {
      const day = date.toISOString().slice(0, 10);
      const shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(new Date(endOfDay(day, timeZone)));
      expect(shown).toBe(`${day} 23:59:59`);
    }),
    { numRuns: 300 },
  );
});
