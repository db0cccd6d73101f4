/** The OpenAPI 3.1 document, derived from the table of endpoints and from the forms. */
import { api, type EndpointId, type Route } from './api.ts';
import { breakGlass } from './break-glass.ts';
import { clientSearch } from './client-search.ts';
import { documentOf, schemaOf } from './form-document.ts';
import { type FormId, formOf, forms } from './forms/index.ts';

type Node = Readonly<Record<string, unknown>>;

const text: Node = {
  type: 'object',
  required: ['nl', 'en'],
  properties: { nl: { type: 'string' }, en: { type: 'string' } },
};

const problem: Node = {
  type: 'object',
  description: 'RFC 9457. `detail` is Dutch; `says` has both languages.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    says: text,
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'rule', 'detail'],
        properties: { pointer: { type: 'string', description: 'RFC 6901, as a URI fragment' }, rule: { type: 'string' }, detail: text },
      },
    },
  },
};

const receipt: Node = {
  type: 'object',
  required: ['id', 'form', 'formVersion', 'branch', 'receivedAt', 'digest', 'receipt'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    form: { type: 'string' },
    formVersion: { type: 'integer' },
    branch: { type: 'string' },
    client: { type: 'string', format: 'uuid' },
    receivedAt: { type: 'string', format: 'date-time' },
    digest: { type: 'string', description: 'SHA-256 of the answers in canonical JSON (RFC 8785), base64url' },
    receipt: { type: 'string', description: 'JWS in compact form, signed with Ed25519 (RFC 8037)' },
  },
};

const answer = (description: string, schema: Node, mediaType = 'application/json'): Node => ({
  description,
  content: { [mediaType]: { schema } },
});
const refused = (description: string): Node => answer(description, { $ref: '#/components/schemas/Problem' }, 'application/problem+json');

const parametersOf = ({ path, query = {} }: Route): Node[] => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...Object.entries(query).map(([name, { en, format }]) => ({
    name,
    in: 'query',
    description: en,
    schema: { type: 'string', ...(format && { format }) },
  })),
];

/** What a call takes that is no form of the catalogue. */
const bodies: Readonly<Record<string, Node>> = {
  'clients/search': schemaOf(clientSearch),
  'clients/break-glass': schemaOf(breakGlass),
} satisfies { readonly [Id in EndpointId]?: Node };

const operationOf = (id: string, route: Route): Node => ({
  operationId: id.replaceAll(/\/(\w)/g, (_, letter: string) => letter.toUpperCase()),
  summary: route.says.en,
  description: route.says.nl,
  ...(route.access === 'token' && { security: [{ token: [] }] }),
  ...(id in bodies && { requestBody: { required: true, content: { 'application/json': { schema: bodies[id] } } } }),
  ...(parametersOf(route).length > 0 && { parameters: parametersOf(route) }),
  responses: {
    200: route.gives ? answer('As asked.', { type: 'string' }, route.gives) : answer('As asked.', { type: 'object' }),
    ...(id in bodies && { 422: refused('Answers that do not fit, one entry per field.') }),
    ...(route.query && { 400: refused('A value in the address does not fit.') }),
    ...(route.access === 'anyone' && route.path.includes('{') && { 404: refused('Not there, or not any more.') }),
    ...(route.access === 'token' && {
      401: refused('No valid token.'),
      403: refused('Not allowed.'),
      404: refused('Not there, or not for you.'),
    }),
  },
});

/** Submitting has one path per form in the document, so that each shows its own body. */
const submissionPath = (form: FormId): [string, Node] => {
  const { title } = formOf(form);
  return [
    api['submissions/submit'].path.replace('{form}', form),
    {
      post: {
        operationId: `submit-${form}`,
        summary: title.en,
        description: title.nl,
        security: [{ token: [] }],
        parameters: [
          { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'branch', in: 'query', description: 'Only for somebody who works for several branches.', schema: { type: 'string' } },
        ],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${form}` } } } },
        responses: {
          201: answer('Stored; the same answer comes to every repetition.', { $ref: '#/components/schemas/Receipt' }),
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

export const openApi = (): Node => {
  const ids = Object.keys(forms) as FormId[];
  const routes = Object.entries(api).filter(([id]) => id !== 'submissions/submit');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wegwijs',
      version: '1',
      description: 'Forms and workflows of a local branch of VluchtelingenWerk.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: {
      ...Object.fromEntries(ids.map(submissionPath)),
      ...Object.fromEntries(routes.map(([id, route]) => [route.path, { [route.method.toLowerCase()]: operationOf(id, route) }])),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problem, Receipt: receipt, ...Object.fromEntries(ids.map((id) => [id, documentOf(formOf(id)).schema])) },
    },
  };
};
