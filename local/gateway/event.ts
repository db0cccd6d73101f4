/** A request as Lambda receives it from an HTTP API (payload format 2.0). */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { KnownRoute } from './routes.ts';

export type Claims = Readonly<Record<string, unknown>>;
export type HttpEvent = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer;

export interface Received {
  readonly request: IncomingMessage;
  readonly route: KnownRoute;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly claims?: Claims | undefined;
}

/** Cookies travel in a list of their own; a name that came twice is one value with commas. */
const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headersDistinct).flatMap(([name, values]) => (name === 'cookie' || !values ? [] : [[name, values.join(',')]])),
  );

const cookiesOf = (request: IncomingMessage): string[] =>
  (request.headersDistinct['cookie'] ?? []).flatMap((line) =>
    line
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const queryOf = (query: string): Record<string, string> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.join(',')]));
};

const textTypes = /^(text\/.*|application\/(json|xml|javascript|.+\+json|.+\+xml))$/;

/** The body as text where its type is text and its bytes are UTF-8; everything else in base64, forms included, as AWS does. */
const bodyOf = (body: Buffer, contentType: string | undefined): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (textTypes.test(type)) {
    try {
      return { body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), isBase64Encoded: false };
    } catch {
      // Not UTF-8: the bytes go on as they are, so that the function can refuse them.
    }
  }
  return { body: body.toString('base64'), isBase64Encoded: true };
};

/** API Gateway hands every claim on as text; a list becomes `[a b]`. */
export const claimsAsText = (claims: Claims): Record<string, string> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, Array.isArray(value) ? `[${value.join(' ')}]` : String(value)]));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As in an access log: `12/Mar/2026:19:03:58 +0000`. */
const accessLogTime = (at: Temporal.Instant): string => {
  const { day, month, year, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}/${months[month - 1]}/${year}:${two(hour)}:${two(minute)}:${two(second)} +0000`;
};

/** Splits the request target; an absolute one (`GET http://host/path`) loses its origin. */
export const targetOf = (request: IncomingMessage): { path: string; query: string } => {
  const target = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  return { path: path.startsWith('/') ? path : `/${path}`, query: mark === -1 ? '' : target.slice(mark + 1) };
};

export const eventOf = ({ request, route, parameters, body, claims }: Received, now: Temporal.Instant): HttpEvent => {
  const { path, query } = targetOf(request);
  const headers = headersOf(request);
  const cookies = cookiesOf(request);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const routeKey = `${route.method} ${route.path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(query !== '' && { queryStringParameters: queryOf(query) }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: { ...parameters } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(claims && { authorizer: { principalId: '', integrationLatency: 0, jwt: { claims: claimsAsText(claims), scopes: [] } } }),
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: accessLogTime(now),
      timeEpoch: now.epochMilliseconds,
    },
    ...bodyOf(body, headers['content-type']),
  };
};

/** What a function is told about its own call. */
export const contextOf = (functionName: string, requestId: string = randomUUID(), secondsLeft = 30): Context => {
  const end = performance.now() + secondsLeft * 1000;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-central-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '256',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
};
