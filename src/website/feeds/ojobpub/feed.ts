import { type Surroundings, employerAddress, employerName } from '../surroundings';
import { type WholeSite, eachOffer, mainSurroundings } from '../whole-site';
import { ojobpubJob } from './job';

/** Where there never was an offer nothing has ever changed. */
const NEVER = new Date(0).toISOString();

/** The oJobPub document of all offers, one job for each language. */
export async function* ojobpubFeed(
  whole: WholeSite,
  changedAt: string | null,
): AsyncGenerator<string> {
  const main = mainSurroundings(whole);
  const head = {
    version: '1.0',
    lastUpdated: changedAt ?? NEVER,
    ...(main && { employer: employerOf(main) }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"jobs":[`;
  let separator = '';
  for await (const [offer, surroundings] of eachOffer(whole)) {
    const job = ojobpubJob(offer, surroundings);
    if (!job) continue;
    yield `${separator}${JSON.stringify(job)}`;
    separator = ',\n';
  }
  yield ']}';
}

/** A name is required: see `employerName`. So is a location, which may say as little as is known. */
function employerOf(surroundings: Surroundings) {
  const { headquarters } = surroundings.page.company;
  const url = employerAddress(surroundings);
  const country = headquarters?.country?.code;
  return {
    name: employerName(surroundings),
    location: {
      ...(headquarters?.city && { city: headquarters.city }),
      ...(country && { country }),
    },
    ...(url && { url }),
  };
}
