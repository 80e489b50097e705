/** How far a time zone is from UTC at an instant, as `+01:00`. */
function offsetAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice('GMT'.length);
}

/**
 * The last second of a day in a time zone, with the zone's offset at that second.
 *
 * @param day `YYYY-MM-DD`.
 * @returns ISO 8601: `2026-03-29T23:59:59+02:00`.
 */
export function endOfDay(day: string, timeZone: string): string {
  const wall = `${day}T23:59:59`;
  const guess = offsetAt(new Date(`${wall}Z`), timeZone);
  // Near a change of the clock the guess was made for another second than the one that is meant.
  return `${wall}${offsetAt(new Date(`${wall}${guess}`), timeZone)}`;
}
