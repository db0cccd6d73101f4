/** The calls that tasks make to the outside, made once their execution is journalled, and what comes back. */
import { ApiError } from './errors.ts';
import type { Execution, Phase, Strand } from './execution.ts';
import type { Flights } from './flights.ts';
import { uuidFrom } from './functions.ts';
import { contextFor, invocationError, invocationResult, type LambdaLikeContext } from './integrations/lambda.ts';
import { endedResult, startResult } from './integrations/start-execution.ts';
import { asJson } from './json.ts';
import { type Starter, startNamed } from './start.ts';
import type { Signal } from './turn.ts';

type Parked = Extract<Phase, { kind: 'task' }>;

/** What making a call needs of the engine. */
export interface Caller extends Starter {
  readonly options: { invoke(functionName: string, payload: unknown, context: LambdaLikeContext): Promise<unknown> };
  readonly region: string;
  readonly accountId: string;
  readonly flights: Flights;
  readonly counts: { invocations: number };
  submit<T>(action: () => T): Promise<T>;
  /** Hands a strand what has come for it; `together` within the commit of what gave rise to it. */
  queue(execution: Execution, strand: Strand, signal: Signal, together?: boolean): void;
}

const invoke = (engine: Caller, execution: Execution, strand: Strand, phase: Parked): void => {
  const { call, token } = phase;
  if (call.to !== 'lambda') return;
  const { region, accountId } = engine;
  engine.counts.invocations += 1;
  const context = contextFor(call, token, region, accountId);
  const run = async () => engine.options.invoke(call.functionName, asJson(call.payload), context);
  engine.flights.launch(execution.number, token, engine.now(), run, (answer) => {
    let signal: Signal;
    if (answer.ok) {
      const payload = asJson(answer.value);
      const output = call.direct ? payload : invocationResult(call, payload, token, engine.now());
      signal = { kind: call.parks ? 'submitted' : 'answered', output };
    } else {
      signal = { kind: 'failed', ...invocationError(answer.thrown, call, region, accountId) };
    }
    if (execution.strands.get(strand.id)?.phase === phase) engine.queue(execution, strand, signal);
  });
};

const refusal = (error: ApiError): Signal => {
  const detail = `Service: AWSStepFunctions; Status Code: 400; Error Code: ${error.name}; Request ID: ${uuidFrom(error.message)}; Proxy: null`;
  return { kind: 'failed', error: `StepFunctions.${error.name}Exception`, cause: `${error.message} (${detail})` };
};

const start = (engine: Caller, execution: Execution, strand: Strand, phase: Parked): void => {
  const { call, token } = phase;
  if (call.to !== 'execution') return;
  const answer = (signal: Signal): void => {
    if (execution.strands.get(strand.id)?.phase === phase) engine.queue(execution, strand, signal, true);
  };
  void engine
    .submit(() => {
      const startedBy = { token, waits: call.sync !== '' };
      const started = startNamed(engine, { machineArn: call.machineArn, name: call.name, input: call.input, startedBy });
      const output = startResult(started.arn, started.startedAt, token, engine.now());
      if (call.sync === '') return answer({ kind: 'answered', output });
      if (!phase.submitted) answer({ kind: 'submitted', output });
      if (started.status === 'RUNNING') return;
      const ended = endedResult(started, call.sync);
      answer(started.status === 'SUCCEEDED' ? { kind: 'answered', output: ended } : failedWith(ended));
    })
    .catch((error: unknown) =>
      engine.submit(() => answer(refusal(error instanceof ApiError ? error : new ApiError('InternalError', String(error))))),
    );
};

const failedWith = (ended: unknown): Signal => ({ kind: 'failed', error: 'States.TaskFailed', cause: JSON.stringify(ended) });

export const makeCall = (engine: Caller, execution: Execution, strand: Strand): void => {
  const { phase } = strand;
  if (phase.kind !== 'task' || execution.strands.get(strand.id) !== strand) return;
  if (phase.call.to === 'lambda') invoke(engine, execution, strand, phase);
  else start(engine, execution, strand, phase);
};
