import { type Surroundings, employerName } from '../surroundings';
import { type WholeSite, eachOffer, mainSurroundings } from '../whole-site';
import { textElement } from './element';
import { indeedJobs } from './job';

/** Indeed's XML feed of all documents: one `<job>` for each place and language. */
export async function* indeedFeed(whole: WholeSite): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<source>\n';
  const main = mainSurroundings(whole);
  if (main) yield publisher(main);
  for await (const [offer, surroundings] of eachOffer(whole)) yield indeedJobs(offer, surroundings);
  yield '</source>\n';
}

function publisher(surroundings: Surroundings): string {
  const elements = [
    textElement('publisher', employerName(surroundings)),
    textElement('publisherurl', new URL(surroundings.site.websiteUrl).toString()),
  ];
  return `${elements.join('\n')}\n`;
}
