/** What is asked of the store about tasks. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { PlannedTask, Task, TaskRef } from './task.ts';

export interface Tasks {
  /** Open tasks of a branch that are due on or before a day, the nearest first; at most 500. Reads in proportion to what is open until then. */
  openIn(branch: string, until: Temporal.PlainDate): Promise<readonly Task[]>;
  one(task: Pick<TaskRef, 'of' | 'name'>): Promise<Task | undefined>;
  /** Opens a task, unless it was opened, or done, before. */
  open(branch: string, task: PlannedTask): Promise<void>;
  /** Takes a task on. False when it is done, or somebody else has it. */
  claim(task: TaskRef, by: Actor): Promise<boolean>;
}
