/** The tasks of the term of civic integration: what goes into each and what comes out. */
import * as z from 'zod/mini';
import type { WorkflowTask } from '../task.ts';
import { awaitInput, plan, planInput, sendInput, sent, type WatchRun } from '../watch.ts';

export const tasks = {
  PlanTerm: { runs: 'integration/plan-term', input: planInput, output: plan, refusals: [] },
  SendReminders: { runs: 'residence/send-reminders', input: sendInput, output: sent, refusals: [] },
  AwaitChange: { runs: 'residence/await-change', input: awaitInput, output: z.object({}), refusals: [], waitsForToken: true },
} as const satisfies Record<string, WorkflowTask>;

/** The execution's name. It is what makes a start idempotent: the same run of the same term is one execution (AWS: unique for 90 days). */
export const executionName = ({ client, run }: Pick<WatchRun, 'client' | 'run'>): string => `integration-term-${client}-${run}`;
