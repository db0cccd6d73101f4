/** Calling a function: the arguments of `lambda:invoke`, what comes back, and what an error looks like. */
import { UnknownFunction } from '../errors.ts';
import type { Call } from '../execution.ts';
import { uuidFrom } from '../functions.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { functionNamed } from './resource.ts';
import { sdkMetadata } from './sdk.ts';

/** The second argument of a handler, as far as a function of ours may count on it. */
export interface LambdaLikeContext {
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  awsRequestId: string;
  memoryLimitInMB: string;
  logGroupName: string;
  logStreamName: string;
  callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
}

type LambdaCall = Extract<Call, { to: 'lambda' }>;

/** The call that `Arguments` of `lambda:invoke` describe. A function that is given no Payload receives an empty event. */
export const invocation = (resource: string, parks: boolean, given: JsonObject): LambdaCall => ({
  to: 'lambda',
  resource,
  direct: false,
  parks,
  payload: given['Payload'] ?? ('Payload' in given ? null : {}),
  ...functionNamed(String(given['FunctionName'])),
});

/** The result of `lambda:invoke`: the payload within what the SDK tells about the call. */
export const invocationResult = (call: LambdaCall, payload: Json, token: string, millis: number): JsonObject => {
  const version = call.qualifier ?? '$LATEST';
  return {
    ExecutedVersion: version,
    Payload: payload,
    ...sdkMetadata(token, millis, {
      contentType: 'application/json',
      contentLength: Buffer.byteLength(JSON.stringify(payload)),
      more: {
        Connection: 'keep-alive',
        'X-Amz-Executed-Version': version,
        'X-Amzn-Trace-Id': `root=1-${uuidFrom(`trace ${token}`).replaceAll('-', '').slice(0, 32)};sampled=0`,
        'x-amzn-Remapped-Content-Length': '0',
      },
    }),
    StatusCode: 200,
  };
};

export const contextFor = (call: LambdaCall, token: string, region: string, accountId: string): LambdaLikeContext => ({
  functionName: call.functionName,
  functionVersion: call.qualifier ?? '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${region}:${accountId}:function:${call.functionName}${call.qualifier ? `:${call.qualifier}` : ''}`,
  awsRequestId: uuidFrom(`request ${token}`),
  memoryLimitInMB: '128',
  logGroupName: `/aws/lambda/${call.functionName}`,
  logStreamName: uuidFrom(`log ${token}`),
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => 900_000,
});

/** What a handler that threw gives to the execution: the error's name, and as cause the payload that Lambda makes of it. */
export const invocationError = (thrown: unknown, call: LambdaCall, region: string, accountId: string): { error: string; cause: string } => {
  if (thrown instanceof UnknownFunction) {
    const arn = `arn:aws:lambda:${region}:${accountId}:function:${call.functionName}:${call.qualifier ?? '$LATEST'}`;
    const detail = `Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: ${uuidFrom(arn)}; Proxy: null`;
    return { error: 'Lambda.ResourceNotFoundException', cause: `Function not found: ${arn} (${detail})` };
  }
  const literal = isObject(thrown) ? thrown['lambdaErrorPayload'] : undefined;
  if (literal !== undefined) {
    const type = isObject(literal) && typeof literal['errorType'] === 'string' ? literal['errorType'] : 'Error';
    return { error: type, cause: JSON.stringify(literal) };
  }
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const payload = { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
  return { error: error.name, cause: JSON.stringify(payload) };
};
