/** The tasks of a guidance trajectory: what goes into each and what comes out. */
import * as z from 'zod/mini';
import type { WorkflowTask } from '../task.ts';
import { awaitInput, plan, planInput, sendInput, sent, type WatchRun } from '../watch.ts';

export const tasks = {
  PlanMilestones: { runs: 'guidance/plan-milestones', input: planInput, output: plan, refusals: [] },
  SendReminders: { runs: 'residence/send-reminders', input: sendInput, output: sent, refusals: [] },
  AwaitChange: { runs: 'residence/await-change', input: awaitInput, output: z.object({}), refusals: [], waitsForToken: true },
} as const satisfies Record<string, WorkflowTask>;

/** The execution's name. It is what makes a start idempotent: the same run of the same trajectory is one execution (AWS: unique for 90 days). */
export const executionName = ({ client, run }: Pick<WatchRun, 'client' | 'run'>): string => `guidance-trajectory-${client}-${run}`;

/** Whose run an execution is, by its name; undefined for one that somebody started by hand under another. */
export const runNamed = (name: string): Pick<WatchRun, 'client' | 'run'> | undefined => {
  const { client, run } = /^guidance-trajectory-(?<client>.+)-(?<run>\d+)$/.exec(name)?.groups ?? {};
  return client !== undefined && run !== undefined ? { client, run: Number(run) } : undefined;
};
