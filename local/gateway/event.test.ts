import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { claimsAsText, eventOf } from './event.ts';
import type { KnownRoute } from './routes.ts';

const route: KnownRoute = { key: 'submissions/submit', method: 'POST', path: '/api/forms/{form}/submissions', access: 'token' };
const now = Temporal.Instant.from('2026-03-12T19:03:58.123Z');

const aRequest = (given: Partial<IncomingMessage> = {}): IncomingMessage =>
  ({
    method: 'POST',
    url: '/api/forms/x/submissions?a=1&a=2&b=%C3%A9',
    httpVersion: '1.1',
    headersDistinct: {
      host: ['localhost:3000'],
      'x-seen': ['one', 'two'],
      cookie: ['a=1; b=2', 'c=3'],
      'content-type': ['application/json'],
    },
    socket: { remoteAddress: '127.0.0.1' },
    ...given,
  }) as IncomingMessage;

const event = (body: Buffer | string, given: Partial<IncomingMessage> = {}) =>
  eventOf({ request: aRequest(given), route, parameters: { form: 'x' }, body: Buffer.from(body) }, now);

describe('a request as an event of payload format 2.0', () => {
  it('carries path, query, headers and cookies as API Gateway writes them', () => {
    expect(event('{}')).toMatchObject({
      version: '2.0',
      routeKey: 'POST /api/forms/{form}/submissions',
      rawPath: '/api/forms/x/submissions',
      rawQueryString: 'a=1&a=2&b=%C3%A9',
      queryStringParameters: { a: '1,2', b: 'é' },
      cookies: ['a=1', 'b=2', 'c=3'],
      headers: { host: 'localhost:3000', 'x-seen': 'one,two', 'content-type': 'application/json' },
      pathParameters: { form: 'x' },
      body: '{}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', sourceIp: '127.0.0.1' },
        time: '12/Mar/2026:19:03:58 +0000',
        timeEpoch: now.epochMilliseconds,
      },
    });
    expect(event('{}').headers).not.toHaveProperty('cookie');
  });

  it('carries forms and bytes that are no text in base64', () => {
    const form = event('a=1', { headersDistinct: { 'content-type': ['application/x-www-form-urlencoded'] } });
    expect(form).toMatchObject({ body: 'YT0x', isBase64Encoded: true });

    const broken = event(Buffer.from([0x22, 0xff, 0x22]));
    expect(broken).toMatchObject({ body: 'Iv8i', isBase64Encoded: true });
  });

  it('has no body when none came', () => {
    expect(event('')).not.toHaveProperty('body');
  });

  it('forgets the origin of an absolute target', () => {
    expect(event('', { url: 'http://elsewhere.example/api/health?x' })).toMatchObject({ rawPath: '/api/health', rawQueryString: 'x' });
  });

  it('hands claims on as text', () => {
    expect(claimsAsText({ sub: 'u', 'cognito:groups': ['a:desk', 'b:desk'], exp: 17, email_verified: true })).toEqual({
      sub: 'u',
      'cognito:groups': '[a:desk b:desk]',
      exp: '17',
      email_verified: 'true',
    });
  });
});
