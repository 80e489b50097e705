import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openapiDocument } from '../../../src/website/openapi/document';
import type { Operation, Parameter } from '../../../src/website/openapi/document-types';

const document = openapiDocument({ serverUrl: 'https://cms.example.org' });

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(document, 'openapi');

const operations: [string, Operation][] = Object.entries(document.paths).map(([path, { get }]) => [
  path,
  get,
]);

const isValid = (schema: object, value: unknown) => {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
  const validate = ajv.compile(absolute);
  return validate(value) ? true : validate.errors;
};

test('the server is the one it was made for', () => {
  expect(document.servers).toEqual([{ url: 'https://cms.example.org' }]);
});

test('every operation has a name of its own, a tag that is explained, and a summary', () => {
  const names = operations.map(([, { operationId }]) => operationId);
  expect(new Set(names).size).toBe(names.length);
  const explained = document.tags.map(({ name }) => name);
  for (const [path, { tags, summary }] of operations) {
    expect([path, explained]).toEqual([path, expect.arrayContaining(tags)]);
    expect(summary).not.toBe('');
  }
});

const parameters = operations.flatMap(([path, operation]) =>
  operation.parameters.map((parameter): [string, string, Parameter] => [
    path,
    parameter.name,
    parameter,
  ]),
);

test.each(parameters)(
  '%s explains %s, with an example it would understand',
  (_, name, parameter) => {
    const example = parameter.example ?? (parameter.schema.examples as unknown[])[0];
    expect(parameter.description).not.toBe('');
    expect(example).toBeDefined();
    expect([name, isValid(parameter.schema, example)]).toEqual([name, true]);
  },
);

test('every part of a path is explained, and every list is sent by repeating its name', () => {
  for (const [path, operation] of operations) {
    const named = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(path.match(/(?<=\{)\w+(?=\})/g) ?? []).toEqual(named.map(({ name }) => name));
  }
  for (const [, , { schema, style, explode }] of parameters) {
    const isList = schema.type === 'array';
    expect([style, explode]).toEqual(isList ? ['form', true] : [undefined, undefined]);
  }
});

const allResponses = [
  ...operations.flatMap(([path, { responses }]) =>
    Object.entries(responses).map(([status, response]) => [`${path} ${status}`, response] as const),
  ),
  ...Object.entries(document.components.responses),
];

const examples = allResponses.flatMap(([name, response]) =>
  Object.entries(('content' in response && response.content) || {}).map(
    ([type, content]) => [name, type, content] as const,
  ),
);

test.each(examples)(
  'the example of %s (%s) is valid by its schema',
  (_, __, { schema, example }) => {
    expect(example).toBeDefined();
    expect(isValid(schema, example)).toBe(true);
  },
);

/** Every object of the document that describes one, wherever it stands. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return [...(own.properties ? [own] : []), ...Object.values(own).flatMap(objectsIn)];
}

test('no answer has a member that is not written here', () => {
  const schemas = objectsIn(document.components.schemas);
  expect(schemas.length).toBeGreaterThan(30);
  expect(schemas.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
});

test('a validator of OpenAPI finds nothing wrong', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'openapi-'));
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  // A package of ES modules, which a test cannot load itself.
  const program = path.resolve(
    'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js',
  );
  const result = execFileSync(process.execPath, [program, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(result)).toEqual({ valid: true });
});

/** The shell of every answer, and what can only be one thing. */
const envelope = ['data', 'meta', 'error', 'status', 'name', 'details', 'errors'];

test('every member of an answer is explained', () => {
  const unexplained = objectsIn(document.components.schemas).flatMap(({ properties }) =>
    Object.entries(properties as Record<string, { description?: string }>)
      .filter(([name, { description }]) => !description && !envelope.includes(name))
      .map(([name]) => name),
  );
  expect(unexplained).toEqual([]);
});
