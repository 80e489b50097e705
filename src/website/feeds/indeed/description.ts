import { sections } from '../../../publishing/job-offer';
import type { PartialLabels } from '../../labels/labels';
import type { WholeOffer } from '../../seo/whole-offer';

/** The names that HTML reads as characters even without a semicolon after them. */
const readWithoutSemicolon =
  'AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|' +
  'Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|' +
  'Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|' +
  'copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|' +
  'igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|' +
  'otilde|ouml|para|plusmn|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|' +
  'ucirc|ugrave|uml|uuml|yacute|yen|yuml';

/** An ampersand that HTML would read as the beginning of a character reference. */
const reference = new RegExp(
  `&(?=#[0-9]|#[xX][0-9A-Fa-f]|[A-Za-z][A-Za-z0-9]*;|${readWithoutSemicolon})`,
  'g',
);

/** A “<” that HTML reads as the beginning of a tag or a comment, and those that not every parser gets right. */
const tag = /<(?=[A-Za-z/!?<&]|$)/g;

/**
 * A text in Indeed's HTML. Indeed wants characters as they are and no entities, so only those are
 * escaped that would otherwise not stay text: “R&D” and “< 5 kg” stand as they were written.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export const indeedText = (text: string): string =>
  text.replace(reference, '&amp;').replace(tag, '&lt;');

/** A whole offer in the three tags p, ul and li. */
export function indeedDescription(offer: WholeOffer, labels: PartialLabels['sections']): string {
  const paragraph = (text: string | null) => (text ? `<p>${indeedText(text)}</p>` : '');
  const parts = sections
    .filter((section) => offer[section].length > 0)
    .map((section) => {
      const items = offer[section].map(({ text }) => `<li>${indeedText(text)}</li>`);
      return `${paragraph(labels[section])}<ul>${items.join('')}</ul>`;
    });
  return [paragraph(offer.summary), ...parts].join('');
}
