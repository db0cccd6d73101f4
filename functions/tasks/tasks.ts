/** What is asked of the store about tasks. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Page } from '../clients/clients.ts';
import type { PlannedTask, Task, TaskRef } from './task.ts';

export interface Tasks {
  /** Open tasks of a branch that are due on or before a day, the nearest first; at most 500. Reads in proportion to what is open until then. */
  openIn(branch: string, until: Temporal.PlainDate): Promise<readonly Task[]>;
  /** For the system itself: all open tasks of a branch by the day on which they are due, a page at a time. */
  everyOpenIn(branch: string, after?: string): Promise<Page<Task>>;
  one(task: Pick<TaskRef, 'of' | 'name'>): Promise<Task | undefined>;
  /** Opens a task, unless it was opened, or done, before. */
  open(branch: string, task: PlannedTask): Promise<void>;
  /** Takes a task on, from nobody or from whoever is named. False when it is done, or somebody else has it. */
  claim(task: TaskRef, by: Claim): Promise<boolean>;
  /** For the system itself: the task stands open from now on, with these words; one that is open keeps its day and who took it on. */
  keepOpen(branch: string, task: PlannedTask): Promise<void>;
  /** For the system itself: a task that is open is due on another day. */
  move(task: TaskRef, dueOn: Temporal.PlainDate): Promise<void>;
  /** For the system itself: what was asked is no longer needed. */
  close(branch: string, task: TaskRef): Promise<void>;
}

export interface Claim {
  readonly member: string;
  readonly as: NonNullable<Task['claimedAs']>;
  /** Who took it on before, and cannot do it any more. */
  readonly insteadOf?: string | undefined;
}
