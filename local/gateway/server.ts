/** The HTTP side of one machine: a Node server in the place of API Gateway. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../../schemas/kernel/time.ts';
import { answerOf, type HttpAnswer, send } from './answer.ts';
import { discardBody, readBody } from './body.ts';
import { type Claims, eventOf, targetOf } from './event.ts';
import { fault, methodNotAllowed, notSignedIn, problemAnswer } from './problems.ts';
import { matchRoute } from './routes.ts';

export interface GatewayNeeds {
  readonly clock: Clock;
  /** Runs the function behind a route. */
  invoke(key: string, event: unknown, requestId: string): Promise<unknown>;
  /** The claims of a bearer token, or why it is no good. */
  verify(token: string): Promise<{ claims: Claims } | { refused: string }>;
  /** Answers what is the local system's own (`/_local`), undefined for everything else. */
  own(request: IncomingMessage, path: string, query: string): Promise<HttpAnswer | undefined>;
  /** Told about what nobody awaits. */
  failed(error: unknown): void;
}

/** API Gateway waits this long for a function. */
const longestRun = 30_000;
/** All of a request's header lines, as API Gateway counts them. */
const largestHeader = 10_240;

const within = async <T>(work: Promise<T>, milliseconds: number): Promise<T | 'late'> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const bearerOf = (request: IncomingMessage): string | undefined => /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];

const gatewayAnswer = async (needs: GatewayNeeds, request: IncomingMessage): Promise<HttpAnswer> => {
  const { path, query } = targetOf(request);
  const own = await needs.own(request, path, query);
  if (own) return own;
  const match = matchRoute(request.method ?? 'GET', path);
  if (!match.found) return match.allow.length === 0 ? problemAnswer('not-found') : methodNotAllowed(match.allow);
  const body = await readBody(request);
  if (body === undefined) return problemAnswer('too-large');
  const { route, parameters } = match;
  let claims: Claims | undefined;
  if (route.access === 'token') {
    const token = bearerOf(request);
    if (token === undefined) return notSignedIn('');
    const verdict = await needs.verify(token);
    if ('refused' in verdict) return notSignedIn(verdict.refused);
    claims = verdict.claims;
  }
  const event = eventOf({ request, route, parameters, body, claims }, needs.clock.now());
  const { requestId } = event.requestContext;
  try {
    const result = await within(needs.invoke(route.key, event, requestId), longestRun);
    return result === 'late' ? fault(503, requestId) : answerOf(result);
  } catch (error) {
    needs.failed(error);
    return fault(500, requestId);
  }
};

const handle = async (needs: GatewayNeeds, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const withBody = request.method !== 'HEAD';
  try {
    const answer = await gatewayAnswer(needs, request);
    await discardBody(request);
    if (!request.complete) response.setHeader('connection', 'close');
    send(response, answer, withBody);
  } catch (error) {
    if (request.destroyed && !request.complete) return;
    if (error instanceof URIError) {
      send(response, problemAnswer('malformed'), withBody);
      return;
    }
    needs.failed(error);
    send(response, fault(500), withBody);
  }
};

const brokenRequest = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const statuses: Record<string, string> = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  socket.end(`HTTP/1.1 ${statuses[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

export interface Gateway {
  readonly port: number;
  close(): Promise<void>;
}

export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Lets what runs end, for a few seconds, and takes nothing new. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 3000);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });

export const openGateway = async (needs: GatewayNeeds, port: number, host: string): Promise<Gateway> => {
  const server = createServer(
    { maxHeaderSize: largestHeader, headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 15_000 },
    (request, response) => {
      response.on('error', () => undefined);
      void handle(needs, request, response);
    },
  );
  server.on('clientError', brokenRequest);
  const actual = await listen(server, port, host);
  return { port: actual, close: () => closeServer(server) };
};
