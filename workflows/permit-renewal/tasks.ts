/** The tasks of the permit renewal: what goes into each and what comes out. Only ids and dates; who and what it is about is read by the function. */
import * as z from 'zod/mini';
import type { WorkflowTask } from '../task.ts';

/** Names the logical workflow, one per document of a client, and which of its successive executions this is. */
const run = { client: z.string(), family: z.enum(['residence', 'awaiting', 'travel', 'national']), run: z.int().check(z.positive()) };

export const documentRun = z.object(run);

export const planInput = z.object({ ...run, startedAt: z.string() });

/** What the workflow does next. `version` is that of the document that was planned with, `permitVersion` that of the residence card; 0: none. */
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

export const sent = z.object({ sent: z.int(), explained: z.int() });

/** Executions that began under an earlier definition do not say which residence card they planned with. */
export const awaitInput = z.object({ ...run, version: z.int(), permitVersion: z.optional(z.int()), until: z.string(), token: z.string() });

export const tasks = {
  PlanReminders: { runs: 'residence/plan-reminders', input: planInput, output: plan, refusals: [] },
  SendReminders: { runs: 'residence/send-reminders', input: documentRun, output: sent, refusals: [] },
  AwaitChange: { runs: 'residence/await-change', input: awaitInput, output: z.object({}), refusals: [], waitsForToken: true },
} as const satisfies Record<string, WorkflowTask>;

export type DocumentRun = z.output<typeof documentRun>;
export type Plan = z.output<typeof plan>;
export type Sent = z.output<typeof sent>;
export type AwaitInput = z.output<typeof awaitInput>;

/** The execution's name. It is what makes a start idempotent: the same run of the same document is one execution (AWS: unique for 90 days). */
export const executionName = ({ client, family, run: number }: DocumentRun): string => `permit-renewal-${client}-${family}-${number}`;
