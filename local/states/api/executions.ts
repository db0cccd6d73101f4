/** Executions: start, stop, describe, list, redrive, and their histories. */
import * as z from 'zod';
import type { Core } from '../core.ts';
import { ApiError } from '../errors.ts';
import type { Execution } from '../execution.ts';
import { uuidFrom } from '../functions.ts';
import { exceedsLimit } from '../json.ts';
import { readJson } from '../read-json.ts';
import { redrive } from '../redrive.ts';
import { startNamed } from '../start.ts';
import { action, arnOf, checkName, page, pageAfter, seconds, text, tokenOf } from './inputs.ts';
import { machineNamed } from './machines.ts';

const checkInput = (input: string): void => {
  const read = readJson(input);
  const wrong = 'error' in read ? read.error.split('\n')[0] : exceedsLimit(input) ? 'Invalid execution input.' : undefined;
  if (wrong !== undefined) throw new ApiError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${wrong}'`);
};

const start = z.object({
  stateMachineArn: arnOf('stateMachine'),
  name: text.optional(),
  input: text.optional(),
  traceHeader: text.optional(),
});

export const startExecution = action(start, (core: Core, { stateMachineArn, name, input = '{}' }) => {
  if (name !== undefined) checkName(name);
  checkInput(input);
  return core.submit(() => {
    const { arn, startedAt } = startNamed(core, {
      machineArn: stateMachineArn,
      name: name ?? uuidFrom(`execution ${stateMachineArn} ${core.nextNumber} ${core.now()}`),
      input,
    });
    return { executionArn: arn, startDate: seconds(startedAt) };
  });
});

type Known = Omit<Execution, 'strands'>;

export const executionKnown = (core: Core, arn: string): Known => {
  const execution = core.journal.execution(arn);
  if (execution === undefined) throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  return execution;
};

const summary = (execution: Known) => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machineArn,
  name: execution.name,
  status: execution.status,
  startDate: seconds(execution.startedAt),
  ...(execution.stoppedAt === undefined ? {} : { stopDate: seconds(execution.stoppedAt) }),
  redriveCount: execution.redriveCount,
  ...(execution.redrivenAt === undefined ? {} : { redriveDate: seconds(execution.redrivenAt) }),
});

const redriveStatus = ({ status }: Known) =>
  status === 'RUNNING' || status === 'SUCCEEDED'
    ? { redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: `Execution is ${status} and cannot be redriven` }
    : { redriveStatus: 'REDRIVABLE' };

const byArn = z.object({ executionArn: arnOf('execution'), includedData: text.optional() });

export const describeExecution = action(byArn, (core: Core, { executionArn }) => {
  const execution = executionKnown(core, executionArn);
  const { input, output, error, cause } = execution;
  return {
    ...summary(execution),
    input,
    inputDetails: { included: true },
    ...(output === undefined ? {} : { output, outputDetails: { included: true } }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...redriveStatus(execution),
  };
});

export const describeStateMachineForExecution = action(byArn, (core: Core, { executionArn }) => {
  const { machineArn, machineName, roleArn, revision, startedAt } = executionKnown(core, executionArn);
  const definition = core.journal.definition(revision);
  return { stateMachineArn: machineArn, name: machineName, definition, roleArn, updateDate: seconds(startedAt), revisionId: revision };
});

const stop = z.object({ executionArn: arnOf('execution'), error: text.max(256).optional(), cause: text.max(32_768).optional() });

export const stopExecution = action(stop, (core: Core, { executionArn, error, cause }) =>
  core.submit(() => {
    const execution = core.running.get(executionArn);
    const why = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
    if (execution !== undefined) core.finish(execution, { status: 'ABORTED', ...why });
    const { stoppedAt = core.now() } = execution ?? executionKnown(core, executionArn);
    return { stopDate: seconds(stoppedAt) };
  }),
);

const statuses = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE']);
const list = z.object({
  stateMachineArn: arnOf('stateMachine'),
  statusFilter: statuses.optional(),
  redriveFilter: text.optional(),
  ...page,
});

export const listExecutions = action(list, (core: Core, { stateMachineArn, statusFilter, maxResults, nextToken }) => {
  machineNamed(core, stateMachineArn);
  const before = pageAfter(nextToken, Number.MAX_SAFE_INTEGER);
  const { rows, next } = core.journal.executions(stateMachineArn, statusFilter, before, maxResults || 100);
  return { executions: rows.map(summary), ...tokenOf(next) };
});

const history = z.object({
  executionArn: arnOf('execution'),
  reverseOrder: z.boolean().optional(),
  includeExecutionData: z.boolean().optional(),
  ...page,
});

export const getExecutionHistory = action(history, (core: Core, { executionArn, reverseOrder = false, maxResults, nextToken }) => {
  const { number, lastEvent } = executionKnown(core, executionArn);
  const most = maxResults || 100;
  if (reverseOrder) {
    const last = pageAfter(nextToken, lastEvent);
    const first = Math.max(1, last - most + 1);
    const events = core.journal.history(number, first, last - first + 1).reverse();
    return { events, ...tokenOf(first > 1 ? first - 1 : undefined) };
  }
  const first = pageAfter(nextToken, 1);
  const next = first + most;
  return { events: core.journal.history(number, first, most), ...tokenOf(next <= lastEvent ? next : undefined) };
});

export const redriveExecution = action(
  z.object({ executionArn: arnOf('execution'), clientToken: text.optional() }),
  (core: Core, { executionArn }) => core.submit(() => ({ redriveDate: seconds(redrive(core, executionArn)) })),
);
