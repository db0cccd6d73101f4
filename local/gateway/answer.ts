/** What a function gave back as an HTTP response, by the rules of payload format 2.0. */
import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const structured = z.object({
  statusCode: z.int().check(z.gte(100), z.lte(599)),
  headers: z.optional(z.record(z.string(), z.optional(scalar))),
  cookies: z.optional(z.array(z.string())),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
});

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

const isStructured = (result: unknown): boolean => typeof result === 'object' && result !== null && 'statusCode' in result;

/** @throws when the function's answer is none: AWS says 500 then. */
export const answerOf = (result: unknown): HttpAnswer => {
  if (!isStructured(result)) {
    const body = Buffer.from(typeof result === 'string' ? result : JSON.stringify(result ?? null));
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body };
  }
  const { statusCode, headers = {}, cookies = [], body, isBase64Encoded } = structured.parse(result);
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...Object.fromEntries(named) },
    cookies,
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
};

const hasBody = (status: number): boolean => status >= 200 && status !== 204 && status !== 304;

export const send = (response: ServerResponse, answer: HttpAnswer, withBody = true): void => {
  if (response.destroyed || response.headersSent) return;
  const headers: Record<string, string | string[]> = { ...answer.headers };
  if (!hasBody(answer.status)) delete headers['content-type'];
  else headers['content-length'] = String(answer.body.length);
  if (answer.cookies.length > 0) headers['set-cookie'] = [...answer.cookies];
  response.writeHead(answer.status, headers);
  response.end(withBody && hasBody(answer.status) ? answer.body : undefined);
};

export const html = (status: number, page: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  cookies: [],
  body: Buffer.from(page),
});

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  cookies: [],
  body: Buffer.from(JSON.stringify(value)),
});

export const redirect = (location: string): HttpAnswer => ({ status: 303, headers: { location }, cookies: [], body: Buffer.alloc(0) });
