/** Sets the day the application believes in, at noon in UTC. */
export function setToday(day: string): void {
  setNow(`${day}T12:00:00Z`);
}

/** Sets the instant the application believes in. */
export function setNow(instant: string): void {
  strapi.config.set('careers.clock', () => new Date(instant));
}
