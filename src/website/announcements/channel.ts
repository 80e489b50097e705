/** The channel of PostgreSQL on which nodes tell each other what has changed. */
export const CHANNEL = 'careers_website';
