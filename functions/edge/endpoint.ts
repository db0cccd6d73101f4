/** What every endpoint would otherwise do for itself: read the request, find the actor, answer, turn a problem into a response, log. Written once. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod/mini';
import { api, type EndpointId, type Route } from '../../schemas/api.ts';
import type { Actor } from '../../schemas/roles.ts';
import { detailsOf, headersOf, Problem } from '../problem.ts';
import { actorFrom } from './actor.ts';
import { log, logFault } from './log.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Response = APIGatewayProxyStructuredResultV2;
export type HttpHandler = (event: Event, context: Context) => Promise<Response>;

/** The largest body that is read, in bytes: far above any form, far below what could hurt. */
export const largestBody = 256 * 1024;

export interface Request {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The signed-in person; refuses when there is none. */
  actor(): Actor;
  /** The JSON body; refuses another media type, a body too large and text that is no JSON. */
  json(): unknown;
}

interface Envelope {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<Body> extends Envelope {
  readonly body: Body;
}

/** What is not JSON goes out as it stands. */
export interface TextAnswer extends Envelope {
  readonly text: string;
  readonly type: string;
}

/** A file, as bytes. */
export interface FileAnswer extends Envelope {
  readonly bytes: Uint8Array;
  readonly type: string;
}

type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value;

/** The body that the table of endpoints promises. */
type AnswerOf<Id extends EndpointId> = (typeof api)[Id] extends { readonly answer: () => infer Schema extends z.ZodMiniType }
  ? Answer<Unchanging<z.input<Schema>>>
  : TextAnswer;

type KeysIn<Union> = Union extends unknown ? keyof Union : never;
type At<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/** What is given, with `never` wherever it holds something that was not agreed: it would stay behind unseen. */
type OnlyAgreed<Given, Agreed> = unknown extends Agreed
  ? Given
  : Given extends readonly (infer Each)[]
    ? readonly OnlyAgreed<Each, At<Exclude<Agreed, undefined>, number>>[]
    : Given extends object
      ? {
          readonly [Key in keyof Given]: Key extends KeysIn<Exclude<Agreed, undefined>>
            ? OnlyAgreed<Given[Key], At<Exclude<Agreed, undefined>, Key>>
            : never;
        }
      : Given;

export const endpoint = <Id extends EndpointId, Given extends AnswerOf<Id>>(
  id: Id,
  run: (request: Request) => Promise<Given & OnlyAgreed<Given, AnswerOf<Id>>>,
): HttpHandler => answering(id, run);

/** One that answers as agreed, or gives the same as a file, by how it was asked. */
export const endpointWithFiles = <Id extends EndpointId>(
  id: Id,
  run: (request: Request) => Promise<AnswerOf<Id> | TextAnswer | FileAnswer>,
): HttpHandler => answering(id, run);

const answering = (id: EndpointId, run: (request: Request) => Promise<Answer<unknown> | TextAnswer | FileAnswer>): HttpHandler => {
  const agreed = agreedBody(api[id]);
  const handler = middy()
    .use(noted(id))
    .use(problemsAnswered(id))
    .handler(async (event: Event): Promise<Response> => {
      const answer = await run(requestOf(event));
      const { status = 200, headers } = answer;
      if ('bytes' in answer)
        return { ...responseOf(status, Buffer.from(answer.bytes).toString('base64'), answer.type, headers), isBase64Encoded: true };
      return 'text' in answer ? responseOf(status, answer.text, answer.type, headers) : json(status, agreed(answer.body), headers);
    });
  return (event, context) => handler(event, context);
};

/** An answer leaves through its schema: what was not agreed stays behind, and what is missing is a fault. */
const agreedBody = ({ answer }: Route): ((body: unknown) => unknown) => {
  let schema: z.ZodMiniType | undefined;
  return (body) => {
    schema ??= answer?.();
    return schema ? schema.parse(body) : body;
  };
};

const responseOf = (statusCode: number, body: string, type: string, headers: Readonly<Record<string, string>> = {}): Response => ({
  statusCode,
  headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  body,
});

const json = (statusCode: number, body: unknown, headers?: Readonly<Record<string, string>>): Response =>
  responseOf(statusCode, JSON.stringify(body), 'application/json', headers);

const requestOf = (event: Event): Request => ({
  path: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  headers: event.headers,
  actor: () => {
    const actor = actorFrom(event.requestContext.authorizer?.jwt?.claims ?? {});
    if (!actor) throw new Problem('not-signed-in');
    return actor;
  },
  json: () => {
    const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') throw new Problem('wrong-media-type');
    const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
    if (bytes.length > largestBody) throw new Problem('too-large');
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
    } catch {
      throw new Problem('malformed');
    }
  },
});

const started = new WeakMap<Context, number>();

const noted = (endpointId: EndpointId): MiddlewareObj<Event, Response, Error, Context> => {
  const line = (event: Event) => ({ endpoint: endpointId, requestId: event.requestContext.requestId });
  return {
    before: ({ event, context }) => {
      started.set(context, performance.now());
      log({ code: 'request-started', ...line(event) });
    },
    after: ({ event, context, response }) => {
      const milliseconds = Math.round(performance.now() - (started.get(context) ?? performance.now()));
      log({ code: 'request-finished', ...line(event), status: response?.statusCode, milliseconds });
    },
  };
};

const problemsAnswered = (endpointId: EndpointId): MiddlewareObj<Event, Response, Error, Context> => ({
  onError: (request) => {
    const { error, event } = request;
    const { requestId } = event.requestContext;
    if (error instanceof Problem) {
      log({ code: 'request-refused', endpoint: endpointId, requestId, status: error.status, problem: error.kind });
      const headers = { 'content-type': 'application/problem+json', ...headersOf(error) };
      request.response = json(error.status, { ...detailsOf(error), instance: requestId }, headers);
      return;
    }
    logFault({ code: 'request-failed', endpoint: endpointId, requestId, status: 500 }, error);
    request.response = json(
      500,
      {
        type: '/problems/fault',
        title: 'Something went wrong on our side.',
        status: 500,
        detail: 'Er ging bij ons iets mis. Probeer het opnieuw; wat u stuurde is niet opgeslagen.',
        says: {
          nl: 'Er ging bij ons iets mis. Probeer het opnieuw.',
          en: 'Something went wrong on our side. Try again.',
        },
        instance: requestId,
      },
      { 'content-type': 'application/problem+json' },
    );
  },
});

/** The route of an endpoint, for links in answers. */
export const pathOf = (id: EndpointId, path: Readonly<Record<string, string>>): string =>
  api[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
