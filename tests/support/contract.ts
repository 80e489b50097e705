import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Response } from '../../src/website/openapi/document-types';

/** An answer as it came: the path that was asked for, with its query, and what was sent back. */
export interface Answered {
  path: string;
  status: number;
  contentType: string | null;
  body: string;
}

/** Says what in an answer is otherwise than the document promises; a path that is not in it is free. */
export type Contract = (answer: Answered) => string[];

const pointer = (...segments: string[]) =>
  segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function validatorsOf(document: OpenApiDocument): (place: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  ajv.addSchema(document, 'openapi');
  return (place) => ajv.getSchema(`openapi#${place}`)!;
}

/** Only a question with `fields` may be answered with parts of offers. */
const withoutParts = ({ components, ...document }: OpenApiDocument) => ({
  ...document,
  components: { ...components, schemas: { ...components.schemas, JobOfferPart: { not: {} } } },
});

const said = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath || 'the answer'} ${message} ${JSON.stringify(params)}`;

const matcherOf = (template: string) =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);

/** The path of the document that an address belongs to: fixed ones come before those with a name. */
export function templateOf(document: OpenApiDocument, address: string): string | undefined {
  const asked = address.split('?')[0]!;
  const templates = Object.keys(document.paths);
  return (
    templates.find((path) => path === asked) ??
    templates.find((path) => matcherOf(path).test(asked))
  );
}

/** The checker of answers by a document. It compiles a schema when an answer first needs it. */
export function contractOf(document: OpenApiDocument): Contract {
  const validators = { whole: validatorsOf(withoutParts(document)), parts: validatorsOf(document) };

  return (answered) => {
    const template = templateOf(document, answered.path);
    // A server that is broken keeps no promise.
    if (!template || answered.status >= 500) return [];
    const promised = document.paths[template]!.get.responses[answered.status];
    if (!promised) return [`${template} does not say that it answers ${answered.status}`];
    const isShared = '$ref' in promised;
    const place = isShared
      ? promised.$ref.slice(1)
      : pointer('paths', template, 'get', 'responses', String(answered.status));
    const response = isShared
      ? document.components.responses[promised.$ref.split('/').at(-1)!]!
      : promised;
    const validatorOf = validators[hasFields(answered.path) ? 'parts' : 'whole'];
    return problemsOf(answered, response, (type) =>
      validatorOf(`${place}${pointer('content', type, 'schema')}`),
    );
  };
}

const hasFields = (path: string) =>
  [...new URLSearchParams(path.split('?')[1]).keys()].some((name) => /^fields(\[|$)/.test(name));

function problemsOf(
  { contentType, body }: Answered,
  { content }: Response,
  validatorOf: (mediaType: string) => ValidateFunction,
): string[] {
  if (!content) return body === '' ? [] : ['there is a body where none is promised'];
  const type = contentType?.split(';')[0]?.trim() ?? '';
  if (!content[type]) {
    return [`the content type is “${type}”, not ${Object.keys(content).join(', ')}`];
  }
  const validate = validatorOf(type);
  const value: unknown = type.endsWith('json') ? JSON.parse(body) : body;
  return validate(value) ? [] : (validate.errors ?? []).map(said);
}
