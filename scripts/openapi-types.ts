import { writeFileSync } from 'node:fs';
import { CLIENT_TYPES, clientTypes } from './openapi/client-types';

/* Writes the types by which the reference website asks the API, after a change of what it answers. */
async function main(): Promise<void> {
  writeFileSync(CLIENT_TYPES, await clientTypes());
  console.log(`${CLIENT_TYPES} is up to date.`);
}

main().catch((error: Error) => {
  console.error(`${CLIENT_TYPES} was not written: ${error.message}`);
  process.exitCode = 1;
});
