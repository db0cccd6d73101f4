/** The OpenAPI 3.1 document, derived from the table of endpoints, the answers that it promises, and the forms. */
import * as z from 'zod/mini';
import { api, type EndpointId, type Route } from './api.ts';
import { areas } from './areas.ts';
import { breakGlass } from './break-glass.ts';
import { clientSearch } from './client-search.ts';
import { schemaOf } from './form-document.ts';
import { type FormId, formOf, forms } from './forms/index.ts';
import type { Text } from './kernel/text.ts';

type Node = Readonly<Record<string, unknown>>;

/** An operation, as far as whoever draws the document must know it. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security?: readonly Node[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body & { readonly required: true };
  readonly responses: Readonly<Record<string, Body & { readonly description: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Node;
}

interface Body {
  readonly content: Readonly<Record<string, { readonly schema: Node }>>;
}

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: Node;
  readonly tags: readonly { readonly name: string; readonly description: string; readonly 'x-nl': string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly securitySchemes: Node; readonly schemas: Readonly<Record<string, Node>> };
}

/** Forms stand together by the part of the work that they belong to, other operations by their subject. */
const tagged: Readonly<Record<string, Text>> = {
  ...areas,
  forms: { nl: 'Formulieren', en: 'Forms' },
  submissions: { nl: 'Inzendingen', en: 'Submissions' },
  receipts: { nl: 'Ontvangstbewijzen', en: 'Receipts' },
  deadlines: { nl: 'Termijnen', en: 'Deadlines' },
  tasks: { nl: 'Taken', en: 'Tasks' },
  calendar: { nl: 'Agenda', en: 'Calendar' },
  reconciliation: { nl: 'Nachtelijke controle', en: 'Nightly check' },
  service: { nl: 'De dienst zelf', en: 'The service itself' },
};

const tagOf = (id: EndpointId): string => {
  const subject = id.split('/')[0] ?? id;
  return Object.hasOwn(tagged, subject) ? subject : 'service';
};

const text: Node = {
  type: 'object',
  required: ['nl', 'en'],
  properties: { nl: { type: 'string' }, en: { type: 'string' } },
  additionalProperties: false,
};

const problem: Node = {
  type: 'object',
  description: 'RFC 9457. `detail` is Dutch; `says` has both languages.',
  required: ['type', 'title', 'status', 'detail', 'says'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    says: text,
    instance: { type: 'string', description: 'The number of the request' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'rule', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'RFC 6901, as a URI fragment' },
          rule: { type: 'string', description: 'The id of the rule that is broken' },
          detail: text,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const camel = (id: string): string => id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Under which name the answer of an endpoint stands among the schemas. */
export const answerName = (id: string): string => `${camel(`/${id}`).replace(/^\//, '')}Answer`;

const answer = (description: string, schema: Node, mediaType = 'application/json') => ({
  description,
  content: { [mediaType]: { schema } },
});
const named = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });
const refused = (description: string) => answer(description, named('Problem'), 'application/problem+json');

const parametersOf = ({ path, query = {} }: Route): Parameter[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: { type: 'string' } }) as const),
  ...Object.entries(query).map(([name, { en, format, required }]) => ({
    name,
    in: 'query' as const,
    description: en,
    ...(required && { required }),
    schema: { type: 'string', ...(format && { format }) },
  })),
];

/** What a call takes that is no form of the catalogue. */
const bodies: { readonly [Id in EndpointId]?: Node } = {
  'clients/search': schemaOf(clientSearch),
  'clients/break-glass': schemaOf(breakGlass),
};

/** What is new when it was not there yet. */
const made: { readonly [Id in EndpointId]?: string } = {
  'clients/break-glass': 'Opened for the rest of the day.',
  'reports/send': 'Sent; the same is answered as it was sent before, with 200.',
};

const conflicts: { readonly [Id in EndpointId]?: string } = {
  'reports/send': 'It cannot be sent now: the year is not over, or the report contradicts itself.',
};

const operationOf = (id: EndpointId, route: Route): Operation => ({
  operationId: camel(id),
  summary: route.says.en,
  description: route.says.nl,
  tags: [tagOf(id)],
  ...(route.access === 'token' && { security: [{ token: [] }] }),
  ...(parametersOf(route).length > 0 && { parameters: parametersOf(route) }),
  ...(bodies[id] && { requestBody: { required: true, content: { 'application/json': { schema: bodies[id] } } } }),
  responses: {
    200: answer('As asked.', route.answer ? named(answerName(id)) : { type: 'string' }, route.gives),
    ...(made[id] && { 201: answer(made[id], named(answerName(id))) }),
    ...(bodies[id] && { 422: refused('Answers that do not fit, one entry per field.') }),
    ...(route.query && { 400: refused('A value in the address does not fit.') }),
    ...(route.access === 'anyone' && route.path.includes('{') && { 404: refused('Not there, or not any more.') }),
    ...(route.access === 'token' && {
      401: refused('No valid token.'),
      403: refused('Not allowed.'),
      404: refused('Not there, or not for you.'),
    }),
    ...(route.method === 'POST' && { 409: refused(conflicts[id] ?? 'Somebody else was first.') }),
  },
});

const submissionRoute = api['submissions/submit'];

/** Submitting has one path per form in the document, so that each shows its own body. */
const submissionPath = (form: FormId): [string, { readonly post: Operation }] => {
  const { title, area } = formOf(form);
  const path = submissionRoute.path.replace('{form}', form);
  return [
    path,
    {
      post: {
        operationId: camel(`submit-${form}`),
        summary: title.en,
        description: title.nl,
        tags: [area],
        security: [{ token: [] }],
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'A UUID of your own making. The same key with the same answers gives the same receipt again.',
            schema: { type: 'string', format: 'uuid' },
          },
          ...parametersOf({ ...submissionRoute, path }),
        ],
        requestBody: { required: true, content: { 'application/json': { schema: named(form) } } },
        responses: {
          201: answer('Stored; the same answer comes to every repetition.', named(answerName('submissions/submit'))),
          400: refused('Not readable, or without a key.'),
          401: refused('No valid token.'),
          403: refused('Not allowed.'),
          409: refused('The key was used for other answers.'),
          413: refused('Too large.'),
          415: refused('Not JSON.'),
          422: refused('Answers that do not fit, one entry per field.'),
        },
      },
    },
  ];
};

/** What an answer holds, as JSON Schema; it is closed, since nothing else leaves. */
export const answerSchemaOf = ({ answer }: Route): Node | undefined => {
  if (!answer) return undefined;
  const { $schema: _, ...schema } = z.toJSONSchema(answer(), { target: 'draft-2020-12', io: 'output' });
  return schema;
};

export const openApi = (): OpenApi => {
  const ids = Object.keys(forms) as FormId[];
  const routes = Object.entries(api) as [EndpointId, Route][];
  const calls = routes.filter(([id]) => id !== 'submissions/submit');
  const tags = Object.entries(tagged).map(([name, { nl, en }]) => ({ name, description: en, 'x-nl': nl }));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wegwijs',
      version: '1',
      description: 'Forms and workflows of a local branch of VluchtelingenWerk.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    tags,
    paths: {
      ...Object.fromEntries(ids.map(submissionPath)),
      ...Object.fromEntries(
        [...Map.groupBy(calls, ([, { path }]) => path)].map(([path, own]) => [
          path,
          Object.fromEntries(own.map(([id, route]) => [route.method.toLowerCase(), operationOf(id, route)])),
        ]),
      ),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Problem: problem,
        ...Object.fromEntries(
          routes.flatMap(([id, route]) => {
            const schema = answerSchemaOf(route);
            return schema ? [[answerName(id), schema]] : [];
          }),
        ),
        ...Object.fromEntries(ids.map((id) => [id, formSchemaOf(id)])),
      },
    },
  };
};

/** Within the document the dialect is said once, by the version of OpenAPI. */
const formSchemaOf = (id: FormId): Node => {
  const { $schema: _, ...schema } = schemaOf(formOf(id));
  return schema;
};
