/** A visitor without a browser: sends events to the handler, keeps cookies, and reads the HTML that comes back. */
import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type PagesHandler, pages } from '../../functions/pages/pages.tsx';
import { anId, type Fakes, fakes, siteUrl, tokenOf } from './fakes.ts';

export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly html: string;
  readonly location: string;
}

interface Sending {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const eventFor = (
  address: string,
  { method = 'GET', form, headers = {}, body }: Sending,
  cookies: readonly string[],
): APIGatewayProxyEventV2 => {
  const url = new URL(address, siteUrl);
  const text = body ?? (form ? new URLSearchParams(form).toString() : undefined);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    cookies: [...cookies],
    headers: { ...(form && { 'content-type': 'application/x-www-form-urlencoded' }), 'accept-encoding': 'gzip', ...headers },
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: url.host,
      domainPrefix: 'test',
      http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: text !== undefined,
    ...(text !== undefined && { body: Buffer.from(text).toString('base64') }),
  };
};

export const visitor = (handler: PagesHandler, person?: { id: string }) => {
  const jar = new Map<string, string>(person ? [['session', tokenOf(person)]] : []);
  const go = async (address: string, sending: Sending = {}): Promise<Seen> => {
    const answer = await handler(
      eventFor(
        address,
        sending,
        [...jar].map(([name, value]) => `${name}=${value}`),
      ),
    );
    for (const cookie of answer.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0;/.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const headers = Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]));
    const html = answer.isBase64Encoded ? gunzipSync(Buffer.from(answer.body ?? '', 'base64')).toString() : (answer.body ?? '');
    return { status: answer.statusCode ?? 0, headers, cookies: answer.cookies ?? [], html, location: headers['location'] ?? '' };
  };
  /** Opens a form, and sends it with these inputs. */
  const fillIn = async (form: string, inputs: Readonly<Record<string, string>>, { query = '', headers = {} } = {}): Promise<Seen> => {
    const opened = await go(`/forms/${form}${query}`);
    return go(`/forms/${form}/submissions`, { method: 'POST', form: { ...hiddenInputs(opened.html), ...inputs }, headers });
  };
  return { go, fillIn, jar };
};

/** The hidden inputs of the form on a page; those of the menu come before it and are overwritten. */
export const hiddenInputs = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** A renewal as it is typed: of the first client, sent two days ago. */
export const aRenewal = {
  clientId: anId(1),
  application: 'asylum-extension',
  'sentOn-day': '3',
  'sentOn-month': '11',
  'sentOn-year': '2026',
  channel: 'post',
};

/** A visitor of the pages, signed in as somebody or not at all, and what stands behind the pages. */
export const given = (needs: Fakes = fakes(), person?: { id: string }) => ({ needs, ...visitor(pages(needs), person) });
