import { errors } from '@strapi/utils';

/** What was seen once and is not any more; Strapi makes the code STRAPI_GONE_ERROR of its name. */
export class GoneError extends errors.ApplicationError<'GoneError'> {
  constructor(message: string, details: object) {
    super(message, details);
    this.name = 'GoneError';
  }
}
