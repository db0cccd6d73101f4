/** Requests as API Gateway hands them to a function (payload format 2.0). */
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';

export const volunteer = { id: '00000000-0000-4000-8000-000000000001', groups: '[maassluis:volunteer-legal]' };
export const colleague = { id: '00000000-0000-4000-8000-000000000002', groups: '[maassluis:volunteer-guidance]' };
export const teamLeader = { id: '00000000-0000-4000-8000-000000000003', groups: '[maassluis:team-leader]' };
export const elsewhere = { id: '00000000-0000-4000-8000-000000000004', groups: '[vlaardingen:team-leader]' };
export const manager = { id: '00000000-0000-4000-8000-000000000005', groups: '[maassluis:manager]' };

export interface Asked {
  readonly by?: { readonly id: string; readonly groups: string } | undefined;
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export const ask = async (handler: HttpHandler, { by, path = {}, query = {}, headers = {}, body }: Asked) => {
  const event = {
    version: '2.0',
    headers,
    pathParameters: path,
    queryStringParameters: query,
    body,
    isBase64Encoded: false,
    requestContext: {
      requestId: 'test',
      ...(by && { authorizer: { jwt: { claims: { sub: by.id, 'cognito:groups': by.groups }, scopes: [] } } }),
    },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
  const response = await handler(event, {} as Context);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers ?? {},
    body: JSON.parse(response.body ?? 'null') as Record<string, unknown>,
  };
};
