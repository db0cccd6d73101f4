/** The emulated services on one loopback address of their own; `X-Amz-Target` or the path says which is meant. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readBody } from '../gateway/body.ts';
import { closeServer, listen } from '../gateway/server.ts';
import { refusal, type ServiceAnswer, unavailable } from './service.ts';

export interface Services {
  ses(method: string, path: string, body: unknown): ServiceAnswer;
  cognito(action: string, body: unknown): ServiceAnswer;
  /** The Step Functions API reads the request itself. */
  states(request: IncomingMessage, response: ServerResponse): void;
  /** Is the workflow engine out? */
  statesAreOut(): boolean;
  failed(error: unknown): void;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const body = await readBody(request);
  return JSON.parse(body?.toString() || '{}') as unknown;
};

const answerTo = async (services: Services, request: IncomingMessage, target: string): Promise<ServiceAnswer> => {
  const [service, action = ''] = target.split('.');
  const { method = 'GET', url = '/' } = request;
  if (service === 'AWSCognitoIdentityProviderService') return services.cognito(action, await bodyOf(request));
  if (url.startsWith('/v2/email')) return services.ses(method, url.split('?')[0] ?? url, await bodyOf(request));
  return refusal('UnknownOperationException', `${target || `${method} ${url}`} is not emulated here.`);
};

const send = (response: ServerResponse, { status, headers, body }: ServiceAnswer): void => {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...headers });
  response.end(JSON.stringify(body));
};

export const openServices = async (services: Services, port: number): Promise<{ endpoint: string; close(): Promise<void> }> => {
  const server = createServer({ keepAliveTimeout: 15_000 }, (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const isStates = target.startsWith('AWSStepFunctions.');
    if (isStates && !services.statesAreOut()) {
      services.states(request, response);
      return;
    }
    const answer = isStates ? Promise.resolve(unavailable('The workflows are out.')) : answerTo(services, request, target);
    answer.then(
      (found) => send(response, found),
      (error: unknown) => {
        if (error instanceof SyntaxError) return send(response, refusal('SerializationException', 'The request is not JSON.'));
        services.failed(error);
        return send(response, refusal('InternalServerException', 'The emulated service failed.', 500));
      },
    );
  });
  const actual = await listen(server, port, '127.0.0.1');
  return { endpoint: `http://127.0.0.1:${actual}`, close: () => closeServer(server) };
};
