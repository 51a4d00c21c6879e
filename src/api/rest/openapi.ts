/** `GET /v1/openapi.json`: OpenAPI 3.1, made from the table of routes and the schemas that read what is asked. */
import type { Express } from 'express';
import { z } from 'zod';
import { CHECK_FORMATS, CHECK_MEDIA_TYPES } from '../../app/check/render';
import { EXPORT_FORMATS, MEDIA_TYPES } from '../../app/export/export';
import { EXPORT_FILES } from '../../app/export/names';
import { VERSION } from '../../platform/version';
import { expressPath, type Method, ROUTES, type Route } from '../http/routes';
import {
  CHANGES_ANSWER,
  CHANGES_QUERY,
  CHECK_ANSWER,
  CHECK_BODY,
  CHECK_QUERY,
  CITATIONS_ANSWER,
  CITATIONS_BODY,
  CITATIONS_QUERY,
  CLEAN_UP_ANSWER,
  CLEAN_UP_QUERY,
  DELETE_ANSWER,
  ERROR,
  EXPORT_QUERY,
  GAPS_ANSWER,
  GAPS_QUERY,
  IMPORT_ANSWER,
  IMPORT_QUERY,
  LIMITS_ANSWER,
  PUBLISH_ANSWER,
  PUBLISH_QUERY,
  RADAR_ANSWER,
  RADAR_QUERY,
  REPORTS_QUERY,
  SEARCH_ANSWER,
  SEARCH_QUERY,
  SUGGESTIONS_ANSWER,
  SUGGESTIONS_BODY,
  WITHDRAW_ANSWER,
  WITHDRAW_QUERY,
} from './schemas';

export type JsonSchema = Record<string, unknown>;

export interface Content {
  [mediaType: string]: { schema: JsonSchema };
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  parameters: {
    name: string;
    in: 'path' | 'query';
    required: boolean;
    description: string;
    schema: JsonSchema;
    deprecated?: boolean;
  }[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
  security?: Record<string, string[]>[];
}

export interface ApiDescription {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Lowercase<Method>, Operation>>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
}

type Key = keyof typeof ROUTES;

interface Details {
  query?: z.ZodObject;
  body?: Content;
  answer?: Content;
  /** Statuses of refusals beside 400, 429, 500 and 503. */
  refusals?: number[];
}

const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } });
const BYTES: JsonSchema = {};
const TEXT: JsonSchema = { type: 'string' };

/** What the schemas say of each route. */
function details(): Partial<Record<Key, Details>> {
  return {
    citations: {
      query: CITATIONS_QUERY,
      body: json(ref('CitationsRequest')),
      answer: json(ref('CitationsAnswer')),
      refusals: [413],
    },
    citationLimits: { answer: json(ref('Limits')) },
    check: {
      query: CHECK_QUERY,
      body: { ...json(ref('CheckRequest')), 'application/octet-stream': { schema: BYTES } },
      answer: Object.fromEntries(
        CHECK_FORMATS.map((format) => [
          bare(CHECK_MEDIA_TYPES[format]),
          { schema: format === 'json' ? ref('CheckAnswer') : TEXT },
        ]),
      ),
      refusals: [413, 415, 422],
    },
    suggestions: {
      body: json(ref('SuggestionsRequest')),
      answer: json(ref('SuggestionsAnswer')),
      refusals: [413],
    },
    radar: {
      query: RADAR_QUERY,
      answer: {
        ...json(ref('RadarAnswer')),
        'text/csv': { schema: TEXT },
        'application/atom+xml': { schema: TEXT },
      },
    },
    gaps: { query: GAPS_QUERY, answer: { ...json(ref('GapsAnswer')), 'text/csv': { schema: TEXT } } },
    changes: {
      query: CHANGES_QUERY,
      answer: { ...json(ref('ChangesAnswer')), 'application/atom+xml': { schema: TEXT } },
    },
    cleanUp: {
      query: CLEAN_UP_QUERY,
      answer: { ...json(ref('CleanUpAnswer')), 'text/csv': { schema: TEXT } },
    },
    search: { query: SEARCH_QUERY, answer: json(ref('SearchAnswer')) },
    export: {
      query: EXPORT_QUERY,
      answer: Object.fromEntries(
        EXPORT_FORMATS.map((format) => [
          bare(MEDIA_TYPES[format]),
          { schema: format === 'parquet' ? BYTES : TEXT },
        ]),
      ),
      refusals: [404, 410],
    },
    importReports: {
      query: IMPORT_QUERY,
      body: { 'application/octet-stream': { schema: BYTES } },
      answer: json(ref('ImportAnswer')),
      refusals: [403, 409, 413, 415, 422],
    },
    reports: { query: REPORTS_QUERY, answer: json(ref('DeleteAnswer')), refusals: [403, 404] },
    publishReport: {
      query: PUBLISH_QUERY,
      answer: json(ref('PublishAnswer')),
      refusals: [403, 404, 409, 422],
    },
    withdrawReport: { query: WITHDRAW_QUERY, answer: json(ref('WithdrawAnswer')), refusals: [403, 404] },
    openapi: { answer: json({ type: 'object' }) },
    schema: { answer: { 'text/plain': { schema: TEXT } } },
    oembed: { answer: json({ type: 'object' }), refusals: [404, 501] },
  };
}

/** Of parameters in a path. */
const PATH_PARAMETERS: Record<string, { description: string; schema: JsonSchema }> = {
  file: {
    description: '导出什么，何种格式。\nWhat to export, in which format.',
    schema: {
      type: 'string',
      enum: EXPORT_FILES,
    },
  },
};

/** oEmbed has its own keys, and lets others be. */
const OEMBED_PARAMETERS: Operation['parameters'] = [
  parameter('url', true, '永久链接。\nThe permalink.', { type: 'string', format: 'uri' }),
  parameter('format', false, '只有 json。\nOnly json.', { type: 'string', enum: ['json'] }),
  parameter('maxwidth', false, '至多几个像素宽。\nMost pixels across.', { type: 'integer', minimum: 1 }),
  parameter('maxheight', false, '至多几个像素高。\nMost pixels down.', { type: 'integer', minimum: 1 }),
];

/** The REST routes; pages and GraphQL describe themselves. */
export function describedRoutes(): [Key, Route][] {
  return (Object.entries(ROUTES) as [Key, Route][]).filter(([, { kind }]) => kind === 'rest');
}

/** @param base the address of this service. */
export function openapi(base: string): ApiDescription {
  const known = details();
  const paths: ApiDescription['paths'] = {};
  for (const [key, route] of describedRoutes()) {
    const item: ApiDescription['paths'][string] = {};
    paths[route.path] = item;
    for (const method of route.methods) {
      item[method.toLowerCase() as Lowercase<Method>] = operation(key, route, known[key] ?? {});
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '依据 Yiju',
      version: VERSION,
      description:
        '未知的参数一律拒绝；错误都是同一形状。\nUnknown parameters are refused; every error has one shape.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: base }],
    paths,
    components: { schemas: schemas(), securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

export function openapiRoute(app: Express, own: { base: string }): void {
  app.get(expressPath(ROUTES.openapi), (_request, response) => {
    response.set('Access-Control-Allow-Origin', '*').set('Cache-Control', 'public, max-age=300');
    response.json(openapi(own.base));
  });
}

function operation(key: Key, route: Route, { query, body, answer, refusals = [] }: Details): Operation {
  const { path, about, aboutEn, auth, cost } = route;
  const statuses = [400, ...(auth === 'none' ? [] : [401]), ...refusals, 429, 500, 503].sort((a, b) => a - b);
  const costs = cost > 0 ? `\n开销 ${cost}。\nCosts ${cost}.` : '';
  return {
    operationId: key,
    summary: about,
    description: `${about}。\n${aboutEn}.${costs}`,
    parameters: [
      ...[...path.matchAll(/\{\+?(\w+)\}/gu)].map(([, name]) => ({
        ...{ name: name!, in: 'path' as const, required: true },
        ...PATH_PARAMETERS[name!]!,
      })),
      ...(query ? queryParameters(query) : []),
      ...(key === 'oembed' ? OEMBED_PARAMETERS : []),
    ],
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      200: { description: aboutEn, ...(answer && { content: answer }) },
      ...Object.fromEntries(
        statuses.map((status) => [status, { description: REFUSALS[status]!, content: json(ref('Error')) }]),
      ),
    },
    // Reading needs a token only where YIJU_READS=token.
    ...(auth === 'read' && { security: [{}, { token: [] }] }),
    ...(auth === 'editor' && { security: [{ token: [] }] }),
  };
}

const REFUSALS: Record<number, string> = {
  400: 'An argument is wrong or unknown',
  401: 'A token is needed, or the one given is not good',
  403: 'The token has not the role for it',
  404: 'Not there',
  409: 'Refused for another text of the same report, or since it was withdrawn',
  410: 'The report was withdrawn',
  413: 'Too large',
  415: 'Of a type that is not taken',
  422: 'Received, and refused for what it holds',
  429: 'Over the budget; Retry-After says when to come again',
  500: 'A failure of the service, with an id that its log has',
  501: 'Not implemented',
  503: 'The graph is away; Retry-After says when to come again',
};

function queryParameters(schema: z.ZodObject): Operation['parameters'] {
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, JsonSchema & { description?: string; deprecated?: boolean }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description = '', deprecated, ...own }]) => ({
    ...parameter(name, required.includes(name), description, own),
    ...(deprecated && { deprecated }),
  }));
}

function parameter(name: string, required: boolean, description: string, schema: JsonSchema) {
  return { name, in: 'query' as const, required, description, schema };
}

function schemas(): Record<string, JsonSchema> {
  return {
    CitationsRequest: {
      ...jsonSchema(CITATIONS_BODY),
      // A check that JSON Schema is told of by hand.
      oneOf: [{ required: ['text'] }, { required: ['texts'] }],
    },
    CitationsAnswer: jsonSchema(CITATIONS_ANSWER),
    Limits: jsonSchema(LIMITS_ANSWER),
    CheckRequest: jsonSchema(CHECK_BODY),
    SuggestionsRequest: jsonSchema(SUGGESTIONS_BODY),
    SuggestionsAnswer: jsonSchema(SUGGESTIONS_ANSWER),
    SearchAnswer: jsonSchema(SEARCH_ANSWER),
    RadarAnswer: jsonSchema(RADAR_ANSWER),
    GapsAnswer: jsonSchema(GAPS_ANSWER),
    ChangesAnswer: jsonSchema(CHANGES_ANSWER),
    CleanUpAnswer: jsonSchema(CLEAN_UP_ANSWER),
    CheckAnswer: jsonSchema(CHECK_ANSWER),
    ImportAnswer: jsonSchema(IMPORT_ANSWER),
    DeleteAnswer: jsonSchema(DELETE_ANSWER),
    PublishAnswer: jsonSchema(PUBLISH_ANSWER),
    WithdrawAnswer: jsonSchema(WITHDRAW_ANSWER),
    Error: jsonSchema(ERROR),
  };
}

/** As callers write it, before it is read. */
function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return own as JsonSchema;
}

function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function bare(mediaType: string): string {
  return mediaType.split(';')[0]!;
}
