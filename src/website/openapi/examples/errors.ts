import type { z } from '@strapi/utils';
import type {
  cursorExpiredError,
  forbiddenError,
  languageNotFoundError,
  offerGoneError,
  offerNotFoundError,
  partNotFoundError,
  unauthorizedError,
  validationError,
} from '../../answers/errors';

const message = '“filters[workplace][$eq]” cannot be “office”. Use one of: onsite, hybrid, remote.';

export const notUnderstood: z.infer<typeof validationError> = {
  data: null,
  error: {
    status: 400,
    name: 'ValidationError',
    message,
    details: {
      errors: [
        {
          path: ['filters', 'workplace', '$eq'],
          name: 'ValidationError',
          message,
          value: 'office',
          allowed: ['onsite', 'hybrid', 'remote'],
        },
      ],
    },
  },
};

export const unauthorized: z.infer<typeof unauthorizedError> = {
  data: null,
  error: {
    status: 401,
    name: 'UnauthorizedError',
    message: 'Missing or invalid credentials',
    details: {},
  },
};

export const forbidden: z.infer<typeof forbiddenError> = {
  data: null,
  error: { status: 403, name: 'ForbiddenError', message: 'Forbidden', details: {} },
};

const inEnglish = { locale: 'en', slug: 'gauge-technician', path: '/en/jobs/gauge-technician' };

export const notFound: z.infer<typeof offerNotFoundError> = {
  data: null,
  error: {
    status: 404,
    name: 'NotFoundError',
    message: 'There is no such offer in this language.',
    details: { alternates: [inEnglish] },
  },
};

export const gone: z.infer<typeof offerGoneError> = {
  data: null,
  error: {
    status: 410,
    name: 'GoneError',
    message: 'This position is closed.',
    details: {
      reason: 'closed',
      closedOn: '2026-03-31',
      department: { key: 'field-operations', name: 'Opérations de terrain' },
      countries: [{ code: 'BE', name: 'Belgique' }],
      alternates: [inEnglish],
    },
  },
};

export const cursorExpired: z.infer<typeof cursorExpiredError> = {
  data: null,
  error: {
    status: 410,
    name: 'GoneError',
    message: 'This cursor is too old. Read everything anew, without “since”.',
    details: { reason: 'expired' },
  },
};

export const languageNotFound: z.infer<typeof languageNotFoundError> = {
  data: null,
  error: {
    status: 404,
    name: 'NotFoundError',
    message: '“it” is not a language of this site.',
    details: { allowed: ['en', 'fr', 'de', 'es', 'ar'] },
  },
};

export const partNotFound: z.infer<typeof partNotFoundError> = {
  data: null,
  error: {
    status: 404,
    name: 'NotFoundError',
    message: 'The sitemap has no such part.',
    details: {},
  },
};
