/** An opening: somebody at the desk may see a file that is not theirs until the day ends. It is noted, and the team leader reviews it. */
import type { BreakGlass } from '../../../schemas/break-glass.ts';
import { momentOn, type Temporal } from '../../../schemas/kernel/time.ts';
import type { Actor } from '../../../schemas/roles.ts';
import type { PlannedTask } from '../../tasks/task.ts';
import type { Stranger } from '../search/search.ts';

export interface Opening extends BreakGlass {
  readonly client: Stranger;
  readonly by: Actor;
  readonly at: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly task: PlannedTask;
}

/** How a client's file stands to somebody who may open files. */
export interface Standing {
  readonly client: Stranger;
  /** `theirs`: no opening is needed. A moment: it was opened before, until then. */
  readonly sight: 'theirs' | 'closed' | Temporal.Instant;
}

export interface Openings {
  /** Undefined when there is no such client in a branch where the viewer may open files. */
  standing(client: string, viewer: Actor): Promise<Standing | undefined>;
  /** Grants sight, notes it and opens the task, all or nothing. False when there is sight already, or the client is gone; then nothing is written. */
  open(opening: Opening): Promise<boolean>;
}

/** The day ends at midnight in Amsterdam, also in the nights in which the clock is changed. */
export const endOf = (day: Temporal.PlainDate): Temporal.Instant => momentOn(day.add({ days: 1 }));
