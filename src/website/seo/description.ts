import { type Section, sections } from '../../publishing/job-offer';
import type { PartialLabels } from '../labels/labels';

/** The sections of an offer as they are served. */
export type Sections = Record<Section, { id: number; text: string }[]>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** A whole offer as HTML of p, h3, ul and li: the summary, then each section under its label. */
export function descriptionHtml(
  offer: Sections & { summary: string | null },
  labels: PartialLabels['sections'],
): string {
  const summary = offer.summary ? `<p>${escapeHtml(offer.summary)}</p>` : '';
  const parts = sections.map((section) => sectionHtml(labels[section], offer[section]));
  return [summary, ...parts].join('');
}

function sectionHtml(label: string | null, items: Sections[Section]): string {
  if (items.length === 0) return '';
  const heading = label ? `<h3>${escapeHtml(label)}</h3>` : '';
  return `${heading}<ul>${items.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}
