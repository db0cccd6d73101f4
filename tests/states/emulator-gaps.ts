/**
 * Where MiniStack is known to differ from what AWS documents (release 1.4.21; docs/states.md tells them). A comparison
 * with it takes our outcome as this emulator would tell it, so that everything else is still compared.
 */
import { isObject, type Json } from '../../local/states/json.ts';
import type { Outcome } from './differential.ts';

/** A retrier that never retries does not keep an error from the next one there: the next ones are left out. */
const retriersFor = (retriers: Json): Json => {
  if (!Array.isArray(retriers)) return retriers;
  const last = retriers.findIndex((retrier) => isObject(retrier) && retrier['MaxAttempts'] === 0);
  return last < 0 ? retriers : retriers.slice(0, last + 1);
};

/** A definition of ours that it can run: a number stands in for a computed `TimeoutSeconds`, on which it fails. */
export const asTheEmulatorReads = (definition: Json): Json => {
  if (Array.isArray(definition)) return definition.map(asTheEmulatorReads);
  if (!isObject(definition)) return definition;
  const fields = Object.entries(definition).map(([name, value]) => {
    if (name === 'TimeoutSeconds' && typeof value === 'string') return [name, 1];
    return [name, name === 'Retry' ? retriersFor(value) : asTheEmulatorReads(value)];
  });
  return Object.fromEntries(fields);
};

/** Events that it does not write. */
const unwritten = /^(TaskStarted|TaskSubmitted|(Map|Parallel)State(Started|Succeeded|Failed)|MapIteration.*)$/;

/** A missed deadline is told as a failure. */
const renamed: Record<string, string> = { TaskTimedOut: 'TaskFailed' };

/** Inside Parallel and Map it writes what tasks do, but not which states are entered and left. */
const isWrittenInside = (type: string): boolean => type.startsWith('Task') && !/^TaskState(Entered|Exited)$/.test(type);

/** Our outcome as MiniStack tells it. */
export const asTheEmulatorTells = ({ output, events, ...rest }: Outcome): Outcome => {
  const [last] = events.filter(({ type }) => type.endsWith('StateEntered') && type !== 'FailStateEntered').slice(-1);
  return {
    ...rest,
    // The Output of a Succeed state is not evaluated.
    output: last?.type === 'SucceedStateEntered' && output !== undefined ? last.input : output,
    events: events
      .filter(({ type, isInside }) => !unwritten.test(type) && (!isInside || isWrittenInside(renamed[type] ?? type)))
      .map((event) => ({ ...event, type: renamed[event.type] ?? event.type })),
  };
};
