import { sections } from '../../publishing/job-offer';
import type { PartialLabels } from '../labels/labels';
import type { WholeOffer } from '../seo/whole-offer';
import { factLines } from './facts';

/** How the parts of an offer are marked in a kind of text. */
interface Markup {
  title(text: string): string;
  heading(text: string): string;
  item(text: string): string;
  text(text: string): string;
}

const plain: Markup = {
  title: (text) => text,
  heading: (text) => text,
  item: (text) => `- ${text}`,
  text: (text) => text,
};

/** What HR wrote is text: characters that Markdown would read are escaped. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');

const markdown: Markup = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${escaped(text)}`,
  item: (text) => `- ${escaped(text)}`,
  text: escaped,
};

/** The kinds of text an offer can be pasted as. */
export const markups = { text: plain, markdown };

/** A whole offer to paste somewhere else: title, facts, summary, sections, where to apply. */
export function offerText(
  offer: WholeOffer,
  labels: PartialLabels,
  kind: keyof typeof markups,
): string {
  const { title, heading, item, text } = markups[kind];
  const parts = sections
    .filter((section) => offer[section].length > 0)
    .map((section) => {
      const label = labels.sections[section];
      const items = offer[section].map((entry) => item(oneLine(entry.text)));
      return [...(label ? [heading(label), ''] : []), ...items].join('\n');
    });
  const blocks = [
    title(oneLine(offer.title)),
    factLines(offer, labels).map(text).join('\n'),
    text(offer.summary ?? ''),
    ...parts,
    [offer.applyUrl, offer.applyEmail].filter(Boolean).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
