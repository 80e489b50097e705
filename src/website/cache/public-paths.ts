const publicPaths =
  /^\/(api\/(countries|careers-page|job-offers|feeds)(\/|\?|$)|\.well-known\/ojobpub\.json)/;

/** Whether an address, from its path on, is one of those that anybody may read. */
export const isPublicPath = (url: string): boolean => publicPaths.test(url);
