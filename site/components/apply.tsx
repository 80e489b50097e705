import type { WholeOffer } from '../lib/api';
import { wordsFor } from '../words';

/** The way to apply: a page, or else an e-mail with the offer in its subject. */
export function Apply({ locale, offer }: { locale: string; offer: WholeOffer }) {
  const { applyUrl, applyEmail, title, reference } = offer;
  const words = wordsFor(locale);
  if (applyUrl) {
    return (
      <p className="apply">
        <a className="button" href={applyUrl}>
          {words.apply}
        </a>
      </p>
    );
  }
  if (!applyEmail) return null;
  const subject = encodeURIComponent(`${title} (${reference})`);
  return (
    <p className="apply">
      <a className="button" href={`mailto:${encodeURI(applyEmail)}?subject=${subject}`}>
        {words.applyByMail}
      </a>
      <span className="meta">{applyEmail}</span>
    </p>
  );
}
