/** Which errors a Retry or a Catch means, and how long a retry waits (AWS: "Handling errors in Step Functions workflows"). */
import type { Retrier } from './definition.ts';
import type { Failure } from './errors.ts';

const timeouts = ['States.Timeout', 'States.HeartbeatTimeout'];

/** `States.ALL` means every error that can be caught, `States.TaskFailed` all but time-outs, `States.Timeout` a missing heartbeat too. */
export const means = (names: readonly string[], failure: Failure): boolean => {
  if (failure.terminal) return false;
  const { error = '' } = failure;
  return names.some(
    (name) =>
      name === error ||
      name === 'States.ALL' ||
      (name === 'States.TaskFailed' && !timeouts.includes(error)) ||
      (name === 'States.Timeout' && error === 'States.HeartbeatTimeout'),
  );
};

/** Milliseconds before the attempt after `used` earlier ones; full jitter takes any moment between none and the whole delay. */
export const delayOf = (retrier: Retrier, used: number, draw: () => number): number => {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Number.POSITIVE_INFINITY, JitterStrategy = 'NONE' } = retrier;
  const seconds = Math.min(IntervalSeconds * BackoffRate ** used, MaxDelaySeconds);
  return Math.round(seconds * 1000 * (JitterStrategy === 'FULL' ? draw() : 1));
};

export const mostAttempts = (retrier: Retrier): number => retrier.MaxAttempts ?? 3;
