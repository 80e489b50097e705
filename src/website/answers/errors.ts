import { z } from '@strapi/utils';
import { department, namedCountry } from './names';
import { day, instant } from './primitives';
import { alternate } from './seo';

/** An error in Strapi's shape. */
const errorAnswer = <Status extends number, Name extends string, Details extends z.ZodType>(
  status: Status,
  name: Name,
  details: Details,
) =>
  z.strictObject({
    data: z.null(),
    error: z.strictObject({
      status: z.literal(status),
      name: z.literal(name),
      message: z.string().describe('What is wrong, for people.'),
      details,
    }),
  });

export const problem = z.strictObject({
  path: z.array(z.string()).describe('The parameter, segment by segment.'),
  name: z.literal('ValidationError'),
  message: z.string().describe('What is wrong with it, for people.'),
  value: z.unknown().optional().describe('What was given.'),
  allowed: z.array(z.string()).optional().describe('What may be given, where that is a list.'),
});

const alternates = z.array(alternate).describe('The languages it can be seen in.');

/** 400: every parameter that was not understood. */
export const validationError = errorAnswer(
  400,
  'ValidationError',
  z.strictObject({ errors: z.array(problem).min(1) }),
);

/** 401: a token that nobody gave out. */
export const unauthorizedError = errorAnswer(401, 'UnauthorizedError', z.strictObject({}));

/** 403: whoever asks may not read this. */
export const forbiddenError = errorAnswer(403, 'ForbiddenError', z.strictObject({}));

/** 404: an offer that was never seen in the language. */
export const offerNotFoundError = errorAnswer(404, 'NotFoundError', z.strictObject({ alternates }));

/** 410: an offer that was seen in the language and cannot be seen any more. */
export const offerGoneError = errorAnswer(
  410,
  'GoneError',
  z.strictObject({
    reason: z
      .enum(['closed', 'withdrawn', 'deleted'])
      .describe('Its closing day has passed, it was taken back, or it was deleted.'),
    closedOn: day.optional().describe('Its last day; only of what had closed.'),
    goneAt: instant.optional().describe('When it was taken away, if it was.'),
    department: department.nullable().describe('Where to look for the like.'),
    countries: z.array(namedCountry).describe('Where it was, by name.'),
    alternates,
  }),
);

/** 410: a cursor from before the time that tombstones are kept. */
export const cursorExpiredError = errorAnswer(
  410,
  'GoneError',
  z.strictObject({
    reason: z
      .literal('expired')
      .describe('It is older than a year, or newer than what the database holds.'),
  }),
);

/** 404: a feed of a language that the site does not have. */
export const languageNotFoundError = errorAnswer(
  404,
  'NotFoundError',
  z.strictObject({ allowed: z.array(z.string()).describe('The languages there are.') }),
);

/** 404: a part that the sitemap does not have. */
export const partNotFoundError = errorAnswer(404, 'NotFoundError', z.strictObject({}));
