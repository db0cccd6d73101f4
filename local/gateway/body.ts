/** Reads a request's body up to a limit. */
import type { IncomingMessage } from 'node:http';

/** What API Gateway takes at most. */
export const largestRequest = 10 * 1024 * 1024;

/** A client that sends this much beyond any use is cut off. */
const largestDiscard = 64 * 1024 * 1024;

/** Reads on without keeping anything, so that a client that is still sending can hear the answer. */
export const discardBody = async (request: IncomingMessage): Promise<void> => {
  if (request.complete || request.destroyed) return;
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largestDiscard) return;
    }
  } catch {
    // The client went away; there is nobody to answer.
  }
};

/** Undefined when it is larger than the limit. Rejects when the client goes away. */
export const readBody = async (request: IncomingMessage, limit = largestRequest): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
