import type { Refusal } from '../lib/draft';
import { wordsFor } from '../words';

const sentences = {
  expired: 'linkExpired',
  revoked: 'linkRevoked',
  invalid: 'linkInvalid',
} as const;

/** A link to a draft that opens nothing, and why. */
export function RefusedLink({ locale, reason }: { locale: string; reason: Refusal }) {
  const words = wordsFor(locale);
  const title = words[sentences[reason]];
  return (
    <div className="notice">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">{words.linkText}</p>
    </div>
  );
}
