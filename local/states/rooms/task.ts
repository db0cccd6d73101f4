/** Task: a call to a function or to another state machine; answered at once, by its token later, or not in time. */
import type { TaskState } from '../definition.ts';
import { StateError } from '../errors.ts';
import type { Call, Phase } from '../execution.ts';
import { unfit } from '../expressions.ts';
import { invocation } from '../integrations/lambda.ts';
import { type Integration, integrationOf } from '../integrations/resource.ts';
import { startCall } from '../integrations/start-execution.ts';
import { exceedsLimit, isObject, type Json, type JsonObject } from '../json.ts';
import { tokenFor } from '../tokens.ts';
import type { Outcome, Room, Signal, Turn } from '../turn.ts';

type Parked = Extract<Phase, { kind: 'task' }>;

const callOf = (integration: Integration, state: TaskState, given: Json, token: string): Call => {
  if (integration.to === 'function') {
    const { to: _, ...named } = integration;
    return { to: 'lambda', resource: state.Resource, direct: true, parks: false, payload: given, ...named };
  }
  const fields = isObject(given) ? given : {};
  const needed = integration.to === 'lambda' ? 'FunctionName' : 'StateMachineArn';
  if (typeof fields[needed] !== 'string') {
    const cause = `The Arguments '${JSON.stringify(given)}' could not be used to start the Task: [The field '${needed}' is required but was missing]`;
    throw new StateError({ error: 'States.Runtime', cause, terminal: true });
  }
  return integration.to === 'lambda'
    ? invocation(integration.resource, integration.parks, fields)
    : startCall(integration.resource, integration.sync, fields, token);
};

/** `TimeoutSeconds` or `HeartbeatSeconds`, from a number or an expression. */
const secondsOf = async (
  turn: Turn,
  value: number | string | undefined,
  field: string,
  more: { token?: string },
): Promise<number | undefined> => {
  if (value === undefined) return undefined;
  const seconds = await turn.number(value, field, more);
  if (!Number.isInteger(seconds) || seconds <= 0) throw unfit(field, `The ${field} field must be a positive integer but was: ${seconds}`);
  return seconds;
};

const serviceOf = (call: Call): { resourceType: string; resource: string } => ({
  resourceType: call.to === 'lambda' ? 'lambda' : 'states',
  resource: call.resource,
});

const recordStart = (turn: Turn, call: Call, given: Json, timing: JsonObject): void => {
  if (call.to === 'lambda' && call.direct) {
    const input = JSON.stringify(given);
    turn.record('LambdaFunctionScheduled', { resource: call.resource, input, inputDetails: { truncated: false }, ...timing });
    turn.record('LambdaFunctionStarted');
    return;
  }
  turn.record('TaskScheduled', { ...serviceOf(call), region: turn.desk.region, parameters: JSON.stringify(given), ...timing });
  turn.record('TaskStarted', serviceOf(call));
};

const recordEnd = (turn: Turn, call: Call, how: 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut', details: JsonObject): void => {
  const output = 'output' in details ? { ...details, outputDetails: { truncated: false } } : details;
  if (call.to === 'lambda' && call.direct) turn.record(`LambdaFunction${how}`, output);
  else turn.record(`Task${how}`, { ...serviceOf(call), ...output });
};

const failed = (turn: Turn, call: Call, how: 'Failed' | 'TimedOut', error: string, cause?: string): StateError => {
  const failure = { error, ...(cause === undefined ? {} : { cause }) };
  recordEnd(turn, call, how, failure);
  return new StateError(failure);
};

const succeeded = (turn: Turn, state: TaskState, call: Call, result: Json) => {
  const output = JSON.stringify(result);
  if (exceedsLimit(output)) {
    const who = call.to === 'lambda' && call.direct ? call.resource : serviceOf(call).resourceType;
    const cause = `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`;
    throw failed(turn, call, 'Failed', 'States.DataLimitExceeded', cause);
  }
  recordEnd(turn, call, 'Succeeded', { output });
  return { plain: result, result, output: state.Output, assign: state.Assign, next: state.Next };
};

/** A sign of life has come: the next one is due a heartbeat from now. */
const keepAlive = (turn: Turn, phase: Parked): void => {
  if (phase.heartbeatEvery === undefined) return;
  phase.heartbeatAt = turn.now + phase.heartbeatEvery;
  turn.desk.arm(turn.execution, turn.strand);
};

export const task: Room<TaskState> = {
  async work(turn, state): Promise<Outcome> {
    const { desk, execution, strand } = turn;
    const integration = integrationOf(state.Resource);
    if (integration === undefined) throw new Error(`${strand.state} has a Resource that is not known here.`);
    const token = tokenFor(execution, strand);
    const more = 'parks' in integration && integration.parks ? { token } : {};
    const given = state.Arguments === undefined ? strand.input : await turn.evaluate(state.Arguments, 'Arguments', more);
    const timeout = await secondsOf(turn, state.TimeoutSeconds, 'TimeoutSeconds', more);
    const heartbeat = await secondsOf(turn, state.HeartbeatSeconds, 'HeartbeatSeconds', more);
    const call = callOf(integration, state, given, token);
    recordStart(turn, call, given, {
      ...(timeout === undefined ? {} : { timeoutInSeconds: timeout }),
      ...(heartbeat === undefined ? {} : { heartbeatInSeconds: heartbeat }),
    });
    strand.phase = {
      kind: 'task',
      token,
      call,
      submitted: false,
      ...(timeout === undefined ? {} : { timeoutAt: turn.now + timeout * 1000 }),
      ...(heartbeat === undefined ? {} : { heartbeatEvery: heartbeat * 1000, heartbeatAt: turn.now + heartbeat * 1000 }),
    };
    desk.arm(execution, strand);
    desk.call(execution, strand);
    return 'parked';
  },

  wake(turn, state, signal: Signal) {
    const { phase } = turn.strand;
    if (phase.kind !== 'task') return 'parked';
    const { call } = phase;
    switch (signal.kind) {
      case 'answered':
        return succeeded(turn, state, call, signal.output);
      case 'failed':
        throw failed(turn, call, 'Failed', signal.error, signal.cause);
      case 'timeout':
        throw failed(turn, call, 'TimedOut', 'States.Timeout');
      case 'submitted':
        phase.submitted = true;
        recordEnd(turn, call, 'Submitted', { output: JSON.stringify(signal.output) });
        return 'parked';
      case 'heartbeat':
        keepAlive(turn, phase);
        return 'parked';
      case 'due':
        throw failed(turn, call, 'TimedOut', 'States.HeartbeatTimeout');
      default:
        return 'parked';
    }
  },
};
