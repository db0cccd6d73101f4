/** `states:startExecution`: the call, the answer to it, and what `.sync` gives when the started execution has ended. */
import type { Call, Execution } from '../execution.ts';
import { uuidFrom } from '../functions.ts';
import type { Json, JsonObject } from '../json.ts';
import { isoMoment } from '../moments.ts';
import { sdkMetadata } from './sdk.ts';

type StartCall = Extract<Call, { to: 'execution' }>;

/** Without a Name the execution is named after the task, so that a call repeated after a crash starts nothing twice. */
export const startCall = (resource: string, sync: StartCall['sync'], given: JsonObject, token: string): StartCall => ({
  to: 'execution',
  resource,
  machineArn: String(given['StateMachineArn']),
  name: typeof given['Name'] === 'string' ? given['Name'] : uuidFrom(`started by ${token}`),
  input: inputText(given['Input']),
  sync,
});

/** An input that is a text is taken as the JSON it may be; anything else is written as JSON; none is an empty object. */
const inputText = (input: Json | undefined): string => {
  if (input === undefined || input === null) return '{}';
  return typeof input === 'string' ? input : JSON.stringify(input);
};

export const startResult = (arn: string, startedAt: number, token: string, millis: number): JsonObject => ({
  ExecutionArn: arn,
  ...sdkMetadata(token, millis, {
    contentType: 'application/x-amz-json-1.0',
    contentLength: arn.length + 48,
    more: { connection: 'keep-alive' },
  }),
  StartDate: isoMoment(startedAt),
});

/** The whole ended execution. `.sync` leaves input and output as texts, `.sync:2` gives them as JSON. */
export const endedResult = (ended: Omit<Execution, 'strands'>, sync: StartCall['sync']): JsonObject => {
  const asValue = (text: string): Json => (sync === '.sync:2' ? (JSON.parse(text) as Json) : text);
  return {
    ...(ended.cause === undefined ? {} : { Cause: ended.cause }),
    ...(ended.error === undefined ? {} : { Error: ended.error }),
    ExecutionArn: ended.arn,
    Input: asValue(ended.input),
    InputDetails: { Included: true },
    Name: ended.name,
    ...(ended.output === undefined ? {} : { Output: asValue(ended.output), OutputDetails: { Included: true } }),
    StartDate: ended.startedAt,
    StateMachineArn: ended.machineArn,
    Status: ended.status,
    ...(ended.stoppedAt === undefined ? {} : { StopDate: ended.stoppedAt }),
  };
};
