import { type SharedFacts, type Texts, sections } from '../job-offer';
import type { Problem } from '../problem';

const isBlank = (text: string | null) => !text || text.trim() === '';

/** What a draft may lack, and a published offer may not. */
export function gaps(offer: SharedFacts & Texts): Problem[] {
  return [...textGaps(offer), ...factGaps(offer)];
}

function textGaps(offer: Texts): Problem[] {
  const problems: Problem[] = [];
  if (isBlank(offer.title)) problems.push({ path: ['title'], message: 'Give the offer a title.' });
  if (offer.responsibilities.length === 0) {
    problems.push({ path: ['responsibilities'], message: 'Add at least one responsibility.' });
  }
  for (const section of sections) {
    offer[section].forEach(({ text }, index) => {
      if (!isBlank(text)) return;
      const message = `Item ${index + 1} is empty: write it or remove it.`;
      problems.push({ path: [section, index, 'text'], message });
    });
  }
  return problems;
}

function factGaps(offer: SharedFacts): Problem[] {
  const problems: Problem[] = [];
  if (!offer.locations.some(({ country }) => country)) {
    problems.push({ path: ['locations'], message: 'Add at least one location with a country.' });
  }
  if (!offer.applyUrl && !offer.applyEmail) {
    const message = 'Say how to apply: an address on the web or an e-mail address.';
    problems.push({ path: ['applyUrl'], message });
  }
  return problems;
}
