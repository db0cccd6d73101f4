/** The pages behind a Node server, with fakes in the place of what they need, for a browser to look at. */
import { createServer } from 'node:http';
import { type PagesHandler, pages } from '../../functions/pages/pages.tsx';
import type { PagesNeeds } from '../../functions/pages/visit.ts';
import { eventFor } from './visitor.ts';

export interface PagesServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `needs` is given the address first, since the pages must know their own. */
export const servePages = async (needs: (siteUrl: string) => PagesNeeds): Promise<PagesServer> => {
  let handler: PagesHandler | undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { cookie, ...headers } = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks).toString() } : {};
    const event = eventFor(request.url ?? '/', { method: request.method ?? 'GET', headers, ...body }, cookie?.split(/; */) ?? []);
    const answer = await handler?.(event);
    for (const [name, value] of Object.entries(answer?.headers ?? {})) response.setHeader(name, String(value));
    if (answer?.cookies) response.setHeader('set-cookie', answer.cookies);
    response.writeHead(answer?.statusCode ?? 500).end(Buffer.from(answer?.body ?? '', answer?.isBase64Encoded ? 'base64' : 'utf8'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  handler = pages(needs(url));
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
