/** A request for a page, read from API Gateway's event (HTTP API, payload 2.0). */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from '../problem.ts';

export interface PageRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: ReadonlyMap<string, string>;
  /** The body as a form; refuses another media type and what is larger than any form. */
  form(): URLSearchParams;
}

/** Far above any form of ours, far below what could hurt. */
const largestForm = 128 * 1024;

export const pageRequest = (event: APIGatewayProxyEventV2): PageRequest => ({
  id: event.requestContext.requestId,
  method: event.requestContext.http.method,
  path: event.rawPath,
  query: new URLSearchParams(event.rawQueryString),
  headers: event.headers,
  cookies: cookiesOf(event.cookies ?? []),
  form: () => {
    const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') throw new Problem('wrong-media-type');
    const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
    if (bytes.length > largestForm) throw new Problem('too-large');
    return new URLSearchParams(bytes.toString('utf8'));
  },
});

/** The first of a name counts: browsers send the cookie with the longest path first (RFC 6265, 5.4). */
const cookiesOf = (cookies: readonly string[]): Map<string, string> => {
  const found = new Map<string, string>();
  for (const cookie of cookies) {
    const equals = cookie.indexOf('=');
    const name = cookie.slice(0, equals).trim();
    if (equals > 0 && !found.has(name)) found.set(name, cookie.slice(equals + 1).trim());
  }
  return found;
};

/** Our own links hold nothing but these; what else is typed in the address begins at the first page. */
export const cursorIn = (typed: string | null): string | undefined => (typed !== null && /^[\w.-]+$/.test(typed) ? typed : undefined);
export const countIn = (typed: string | null): number => (typed !== null && /^\d{1,6}$/.test(typed) ? Number(typed) : 0);
