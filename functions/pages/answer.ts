/** How an answer leaves: headers that keep a page to itself, and gzip, which an HTTP API does not do for us. */
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { PageRequest } from './request.ts';

export interface Answer {
  readonly status: number;
  readonly body?: string | undefined;
  readonly type?: 'text/html' | 'text/css' | 'image/svg+xml' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cookies?: readonly string[] | undefined;
}

export const page = (status: number, body: string): Answer => ({ status, body, type: 'text/html' });

/** To a path of ours, or to the issuer; never to an address that came with the request. */
export const seeOther = (location: string, cookies: readonly string[] = []): Answer => ({ status: 303, headers: { location }, cookies });

interface Surroundings {
  readonly request: PageRequest;
  readonly siteUrl: string;
  /** Origins beside our own to which a form may lead: the issuer's, where signing out ends. */
  readonly formTargets: readonly string[];
}

export const toResponse = (answer: Answer, { request, siteUrl, formTargets }: Surroundings): APIGatewayProxyStructuredResultV2 => {
  const { status, body = '', type = 'text/html', headers, cookies } = answer;
  const isZipped = body.length > 500 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return {
    statusCode: status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'private, no-store',
      vary: 'Accept-Encoding',
      'content-security-policy': policy(formTargets),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      // Not `no-referrer`: with it browsers send `Origin: null` with our own forms.
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      ...(siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
      ...(isZipped && { 'content-encoding': 'gzip' }),
      ...headers,
    },
    ...(cookies && cookies.length > 0 && { cookies: [...cookies] }),
    body: isZipped ? gzipSync(body, { level: 9 }).toString('base64') : body,
    isBase64Encoded: isZipped,
  };
};

const policy = (formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    ["form-action 'self'", ...formTargets].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
