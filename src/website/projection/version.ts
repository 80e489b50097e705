/**
 * What rows of the read model were made with: the number rises with every change of the projection,
 * and country names come with Node's copy of Unicode's data. A row made with another version is made
 * anew by the next comparison.
 */
export const PROJECTION_VERSION = `5/cldr-${process.versions.cldr}`;
