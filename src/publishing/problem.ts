import { errors } from '@strapi/utils';

/** Something wrong with one field: where it is, in words, and, if that helps, what it was and may be. */
export interface Problem {
  path: (string | number)[];
  message: string;
  value?: unknown;
  allowed?: readonly string[];
}

/** The error in Strapi's shape, which the admin panel shows beside the fields and REST as a 400. */
export function refusal(message: string, problems: Problem[]) {
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({
      ...problem,
      path: problem.path.map(String),
      name: 'ValidationError',
    })),
  });
}
