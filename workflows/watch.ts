/**
 * What machines share that watch over something of a client: plan, wait until the next row or a change, send, plan again, and relay before six months.
 * Only ids and days go in and out; who and what it is about is read by the function.
 */
import * as z from 'zod/mini';
import { watchedFamilies } from '../schemas/watched.ts';

/** Names the logical workflow, one for each watched thing of a client, and which of its successive executions this is. */
export const watchRun = { client: z.string(), family: z.enum(watchedFamilies), run: z.int().check(z.positive()) };

export const planInput = z.object({ ...watchRun, startedAt: z.string() });

/** What the workflow does next. `version` is that of the watched thing as planned with, `permitVersion` that of the residence card; 0: none. */
export const plan = z.object({
  next: z.enum(['send', 'wait', 'relay', 'end', 'yield']),
  version: z.int(),
  permitVersion: z.int(),
  /** For `wait`: how long at most, in seconds, and until when. */
  waitSeconds: z.int(),
  until: z.string(),
  /** For `end` and `yield`: why. */
  reason: z.string(),
});

export const sendInput = z.object(watchRun);

export const sent = z.object({ sent: z.int(), explained: z.int() });

/** Executions that began under an earlier definition do not say which residence card they planned with. */
export const awaitInput = z.object({
  ...watchRun,
  version: z.int(),
  permitVersion: z.optional(z.int()),
  until: z.string(),
  token: z.string(),
});

export type WatchRun = z.output<typeof sendInput>;
export type Plan = z.output<typeof plan>;
export type Sent = z.output<typeof sent>;
export type AwaitInput = z.output<typeof awaitInput>;
