/** Why a write was refused, as a person and a program are told. */
export interface Refusal {
  name: string;
  message: string;
  /** Where each problem is: `responsibilities.1.text`. */
  paths: string[];
}

interface Refused {
  name: string;
  message: string;
  details?: { errors?: { path: string[] }[] };
}

/** What a write was refused with; a write that is not refused fails the test. */
export async function refusalOf(write: () => Promise<unknown>): Promise<Refusal> {
  try {
    await write();
  } catch (error) {
    return refusalFrom(error as Refused);
  }
  throw new Error('The write was not refused.');
}

/** The same of an error that came over REST. */
export function refusalFrom({ name, message, details }: Refused): Refusal {
  const paths = (details?.errors ?? []).map(({ path }) => path.join('.'));
  return { name, message, paths };
}
