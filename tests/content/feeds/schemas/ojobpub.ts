import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const text = { type: 'string', maxLength: 255 };
const name = { ...text, minLength: 1 };
const date = { type: 'string', format: 'date' };
const address = { type: 'string', format: 'uri' };
const letters = (length: number) => ({ type: 'string', minLength: length, maxLength: length });
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });
const amount = { type: 'number', minimum: 0 };

const location = {
  type: 'object',
  properties: { city: { type: 'string' }, country: letters(2) },
};

const job = {
  type: 'object',
  properties: {
    language: letters(2),
    publishedAt: date,
    applyBefore: date,
    category: text,
    referenceId: text,
    title: text,
    description: { type: 'string', maxLength: 1000 },
    jobType: oneOf(
      'permanent',
      'contract',
      'internship',
      'apprenticeship',
      'temporary',
      'volunteer',
      'freelance',
    ),
    workType: oneOf('remote', 'on-site', 'hybrid'),
    salary: {
      type: 'object',
      properties: {
        min: amount,
        max: amount,
        currency: letters(3),
        interval: oneOf('hourly', 'daily', 'weekly', 'monthly', 'yearly'),
      },
    },
    locations: { type: 'array', minItems: 1, items: location },
    url: address,
  },
  required: ['publishedAt', 'title', 'jobType', 'language', 'locations', 'url'],
  additionalProperties: false,
};

/** The rules of oJobPub 1.0 as far as this feed goes, after v1/ojobpub.json of letsemploy/schema. */
const ojobpub = {
  type: 'object',
  properties: {
    version: { const: '1.0' },
    lastUpdated: { type: 'string', format: 'date-time' },
    employer: {
      type: 'object',
      properties: { name, location, url: address },
      required: ['name', 'location'],
      additionalProperties: false,
    },
    jobs: { type: 'array', items: job },
  },
  required: ['version', 'lastUpdated', 'employer', 'jobs'],
  additionalProperties: false,
};

/** What is wrong with an oJobPub document. */
export function ojobpubProblems(document: unknown): unknown[] {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const isValid = ajv.compile(ojobpub);
  return isValid(document) ? [] : (isValid.errors ?? []);
}
