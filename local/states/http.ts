/** The Step Functions API over HTTP: AWS JSON 1.0, as the SDK and the command line speak it. Signatures are not looked at. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';

/** The longest request: a definition of 1 MiB, and what JSON escapes add to it. */
const longestBody = 4_194_304;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new ApiError('RequestEntityTooLarge', 'The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};

const parsed = (body: string): unknown => {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new ApiError('SerializationException', 'The request is not JSON.');
  }
};

const answer = async (engine: Engine, request: IncomingMessage): Promise<unknown> => {
  const target = String(request.headers['x-amz-target'] ?? '');
  const [service, action] = target.split('.');
  if (service !== 'AWSStepFunctions' || action === undefined)
    throw new ApiError('UnknownOperationException', `Unknown target: '${target}'`);
  return engine.call(action, parsed(await bodyOf(request)));
};

export const statesHttpHandler =
  (engine: Engine) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(body));
    };
    answer(engine, request).then(
      (body) => send(200, body),
      (error: unknown) => {
        const refused = error instanceof ApiError;
        const type = refused ? error.name : 'InternalServerError';
        send(refused ? 400 : 500, { __type: type, message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
