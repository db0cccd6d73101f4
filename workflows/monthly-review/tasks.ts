/** The tasks of the monthly review: what goes into each and what comes out. Only ids, months and days; what they are about is read by the function. */
import * as z from 'zod/mini';
import type { WorkflowTask } from '../task.ts';

/** Names the round, one per branch and month, and which of its executions this is: a later one only after one was lost. */
const run = {
  branch: z.string(),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  run: z.int().check(z.positive()),
};

export const roundRun = z.object(run);

/** `asked`: the step up to which this execution has asked, as a day; empty before the first. */
export const planInput = z.object({ ...run, asked: z.string() });

/** What the round does next. */
export const plan = z.object({
  next: z.enum(['ask', 'close', 'send', 'wait', 'end', 'yield']),
  /** For `ask`: the step that is taken, as a day. */
  step: z.string(),
  /** For `wait`: until when. */
  until: z.string(),
  /** For `end` and `yield`: why. */
  reason: z.string(),
});

/** `after`: where the reading before stopped; empty at first. */
export const readInput = z.object({ branch: z.string(), month: z.string(), after: z.string() });

/** The ids of clients by page; more of them stand after `after`, if it is not empty. */
export const openDossiers = z.object({ pages: z.array(z.array(z.string())), after: z.string() });

export const pages = z.object({ pages: z.array(z.array(z.string())) });

export const page = z.object({ branch: z.string(), month: z.string(), clients: z.array(z.string()) });

export const sentAndEnded = z.object({ sent: z.int(), explained: z.int() });

export const tasks = {
  PlanRound: { runs: 'rounds/plan', input: planInput, output: plan, refusals: [] },
  ReadDossiers: { runs: 'rounds/read-dossiers', input: readInput, output: openDossiers, refusals: [] },
  AskUpdates: { runs: 'rounds/ask', input: page, output: z.object({ asked: z.int() }), refusals: [] },
  ReadDue: { runs: 'rounds/read-due', input: z.object({ branch: z.string() }), output: pages, refusals: [] },
  SendUpdateReminders: { runs: 'rounds/send', input: page, output: sentAndEnded, refusals: [] },
  CloseRound: {
    runs: 'rounds/close',
    input: z.object({ branch: z.string(), month: z.string() }),
    output: z.object({ isClosed: z.boolean() }),
    refusals: [],
  },
} as const satisfies Record<string, WorkflowTask>;

export type RoundRun = z.output<typeof roundRun>;
export type RoundPlan = z.output<typeof plan>;
export type OpenDossiers = z.output<typeof openDossiers>;
export type RoundPage = z.output<typeof page>;
export type SentAndEnded = z.output<typeof sentAndEnded>;

/** The execution's name. It is what makes a start idempotent: the same month of the same branch is one execution (AWS: unique for 90 days). */
export const executionName = ({ branch, month, run: number }: RoundRun): string =>
  `monthly-review-${branch}-${month}${number === 1 ? '' : `-${number}`}`;
