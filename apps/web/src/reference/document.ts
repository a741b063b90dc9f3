/** The parts of an OpenAPI 3.1 document that the reference page reads. Everything is optional: it shows what is there. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  default?: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

type Bodies = Record<string, MediaType>;

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Bodies };
  responses?: Record<string, { description?: string; content?: Bodies }>;
  'x-access'?: string | string[];
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Listed extends Operation {
  id: string;
  method: string;
  path: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Operations by tag, in the order of the document. */
export function listByTag(document: OpenApiDocument): [tag: string, operations: Listed[]][] {
  const groups = new Map<string, Listed[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!METHODS.includes(method)) continue;
      const tag = operation.tags?.[0] ?? 'Other';
      const listed = {
        ...operation,
        id: operation.operationId ?? `${method}-${path}`,
        method: method.toUpperCase(),
        path,
      };
      groups.set(tag, [...(groups.get(tag) ?? []), listed]);
    }
  }
  return [...groups];
}

/** Follows a `$ref` into the components; a reference to nowhere is an empty schema. */
export function resolveSchema(document: OpenApiDocument, schema: Schema | undefined): Schema {
  const name = schema?.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1];
  if (name === undefined) return schema ?? {};
  return document.components?.schemas?.[name] ?? {};
}

/** The JSON of a body: its schema, and an example as indented text. */
export function readBody(content: Bodies | undefined): {
  schema: Schema | undefined;
  example: string | null;
} {
  const media = content?.['application/json'];
  const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
  return { schema: media?.schema, example: example === undefined ? null : JSON.stringify(example, null, 2) };
}

/** The answer when all goes well: the first 2xx response. */
export function readSuccess(operation: Operation) {
  const [status, response] =
    Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  return { status: status ?? '200', ...readBody(response?.content) };
}
