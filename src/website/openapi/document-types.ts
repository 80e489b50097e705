/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>;

/** A reference to another part of the document. */
export interface Reference {
  $ref: string;
}

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: unknown;
  style?: 'form';
  explode?: true;
}

/** What a status answers, by media type. */
export interface Response {
  description: string;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
  content?: Record<string, { schema: JsonSchema; example: unknown }>;
}

/** What can be asked of one path. */
export interface Operation {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  parameters: Parameter[];
  responses: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
}

/** Operations by their paths; all of them are GET. */
export type Paths = Record<string, { get: Operation }>;

/** The description of the API. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  security: Record<string, string[]>[];
  paths: Paths;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, JsonSchema>;
  };
}
