/** Redrive: an execution that did not succeed goes on where it broke, with the same input (AWS: "Restarting state machine executions"). */
import type { Core } from './core.ts';
import { ApiError } from './errors.ts';
import { type Execution, longestRun } from './execution.ts';
import { writeEvent } from './turn.ts';

/** AWS allows it for this long after the end. */
const redrivable = 14 * 86_400_000;

export const redrive = (core: Core, arn: string): number => {
  const stored = core.running.get(arn) === undefined ? core.journal.execution(arn) : undefined;
  const known = core.running.get(arn) ?? stored;
  if (known === undefined) throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  const now = core.now();
  const tooOld = known.stoppedAt !== undefined && known.stoppedAt + redrivable < now;
  if (stored === undefined || stored.status === 'SUCCEEDED' || stored.status === 'RUNNING' || tooOld) {
    const reason = tooOld ? 'Execution was stopped too long ago to be redriven' : `Execution is ${known.status} and cannot be redriven`;
    throw new ApiError('ExecutionNotRedrivable', reason);
  }
  const { output: _, error: __, cause: ___, stoppedAt: ____, ...kept } = stored;
  const execution: Execution = {
    ...kept,
    strands: new Map(stored.strands.map((strand) => [strand.id, strand])),
    status: 'RUNNING',
    redriveCount: stored.redriveCount + 1,
    redrivenAt: now,
    limitAt: now + longestRun,
  };
  const event = writeEvent(core, execution, 'ExecutionRedriven', { redriveCount: execution.redriveCount }, execution.lastEvent);
  core.adopt(execution);
  for (const strand of execution.strands.values()) {
    strand.lastId = event;
    strand.attempts = [];
    core.goOn(execution, strand);
  }
  return now;
};
