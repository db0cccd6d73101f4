/** The calls that tasks make to the outside, made once their execution is journalled, and what comes back. */
import type { Core } from './core.ts';
import { ApiError } from './errors.ts';
import type { Execution, Phase, Strand } from './execution.ts';
import { uuidFrom } from './functions.ts';
import { contextFor, invocationError, invocationResult } from './integrations/lambda.ts';
import { endedResult, startResult } from './integrations/start-execution.ts';
import { asJson } from './json.ts';
import { startNamed } from './start.ts';
import type { Signal } from './turn.ts';

type Parked = Extract<Phase, { kind: 'task' }>;

const invoke = (core: Core, execution: Execution, strand: Strand, phase: Parked): void => {
  const { call, token } = phase;
  if (call.to !== 'lambda') return;
  const { region, accountId } = core;
  core.counts.invocations += 1;
  const context = contextFor(call, token, region, accountId);
  const run = async () => core.options.invoke(call.functionName, asJson(call.payload), context);
  core.flights.launch(execution.number, token, core.now(), run, (answer) => {
    let signal: Signal;
    if (answer.ok) {
      const payload = asJson(answer.value);
      const output = call.direct ? payload : invocationResult(call, payload, token, core.now());
      signal = { kind: call.parks ? 'submitted' : 'answered', output };
    } else {
      signal = { kind: 'failed', ...invocationError(answer.thrown, call, region, accountId) };
    }
    if (execution.strands.get(strand.id)?.phase === phase) core.queue(execution, strand, signal);
  });
};

const refusal = (error: ApiError): Signal => {
  const detail = `Service: AWSStepFunctions; Status Code: 400; Error Code: ${error.name}; Request ID: ${uuidFrom(error.message)}; Proxy: null`;
  return { kind: 'failed', error: `StepFunctions.${error.name}Exception`, cause: `${error.message} (${detail})` };
};

const start = (core: Core, execution: Execution, strand: Strand, phase: Parked): void => {
  const { call, token } = phase;
  if (call.to !== 'execution') return;
  const answer = (signal: Signal): void => {
    if (execution.strands.get(strand.id)?.phase === phase) core.queue(execution, strand, signal, true);
  };
  void core
    .submit(() => {
      const startedBy = { token, waits: call.sync !== '' };
      const started = startNamed(core, { machineArn: call.machineArn, name: call.name, input: call.input, startedBy });
      const output = startResult(started.arn, started.startedAt, token, core.now());
      if (call.sync === '') return answer({ kind: 'answered', output });
      if (!phase.submitted) answer({ kind: 'submitted', output });
      if (started.status === 'RUNNING') return;
      const ended = endedResult(started, call.sync);
      answer(started.status === 'SUCCEEDED' ? { kind: 'answered', output: ended } : failedWith(ended));
    })
    .catch((error: unknown) =>
      core.submit(() => answer(refusal(error instanceof ApiError ? error : new ApiError('InternalError', String(error))))),
    );
};

const failedWith = (ended: unknown): Signal => ({ kind: 'failed', error: 'States.TaskFailed', cause: JSON.stringify(ended) });

export const makeCall = (core: Core, execution: Execution, strand: Strand): void => {
  const { phase } = strand;
  if (phase.kind !== 'task' || execution.strands.get(strand.id) !== strand) return;
  if (phase.call.to === 'lambda') invoke(core, execution, strand, phase);
  else start(core, execution, strand, phase);
};
