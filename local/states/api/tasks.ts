/** Answers to tasks that wait under a token. */
import * as z from 'zod';
import type { Core } from '../core.ts';
import { ApiError } from '../errors.ts';
import { exceedsLimit, type Json } from '../json.ts';
import { readJson } from '../read-json.ts';
import { readToken } from '../tokens.ts';
import type { Signal } from '../turn.ts';
import { action, text } from './inputs.ts';

/** Gives a signal to the task that waits; an old token is answered as AWS does. */
const tell = (core: Core, token: string, signal: Signal): Promise<object> => {
  if (readToken(token) === undefined) throw new ApiError('InvalidToken', "Invalid Token: 'Invalid token'");
  return core.submit(() => {
    const waiting = core.waitingFor(token);
    if (waiting === undefined || core.answered.has(token))
      throw new ApiError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
    if (signal.kind !== 'heartbeat') core.answered.add(token);
    core.queue(waiting.execution, waiting.strand, signal, true);
    return {};
  });
};

export const sendTaskSuccess = action(z.object({ taskToken: text, output: text }), (core: Core, { taskToken, output }) => {
  const read = readJson(output);
  if ('error' in read || exceedsLimit(output)) {
    throw new ApiError(
      'InvalidOutput',
      `Invalid Output: '${'error' in read ? read.error.split('\n')[0] : 'Output exceeds the data limit.'}'`,
    );
  }
  return tell(core, taskToken, { kind: 'answered', output: read.value as Json });
});

const failure = z.object({ taskToken: text, error: text.max(256).optional(), cause: text.max(32_768).optional() });

export const sendTaskFailure = action(failure, (core: Core, { taskToken, error = '', cause = '' }) =>
  tell(core, taskToken, { kind: 'failed', error, cause }),
);

export const sendTaskHeartbeat = action(z.object({ taskToken: text }), (core: Core, { taskToken }) =>
  tell(core, taskToken, { kind: 'heartbeat' }),
);
