/** The tasks of the permit renewal: what goes into each and what comes out. */
import * as z from 'zod/mini';
import type { DocumentFamily } from '../../schemas/residence.ts';
import type { WorkflowTask } from '../task.ts';
import { awaitInput, plan, planInput, sendInput, sent, type WatchRun } from '../watch.ts';

export const tasks = {
  PlanReminders: { runs: 'residence/plan-reminders', input: planInput, output: plan, refusals: [] },
  SendReminders: { runs: 'residence/send-reminders', input: sendInput, output: sent, refusals: [] },
  AwaitChange: { runs: 'residence/await-change', input: awaitInput, output: z.object({}), refusals: [], waitsForToken: true },
} as const satisfies Record<string, WorkflowTask>;

/** A run that watches a document. */
export type DocumentRun = WatchRun & { readonly family: DocumentFamily };

/** The execution's name. It is what makes a start idempotent: the same run of the same document is one execution (AWS: unique for 90 days). */
export const executionName = ({ client, family, run }: DocumentRun): string => `permit-renewal-${client}-${family}-${run}`;
