/**
 * What must be so about the guidance of everybody, every night, and is not: a pure reading of a client's file and of who watches over it. A lapse is
 * the system's own; work that waits for people is none.
 */
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { comesBack, dueAt, isOpen, type Reminder } from '../residence/ledger.ts';
import type { Task } from '../tasks/task.ts';
import type { Watch } from '../watch/watches.ts';
import { contactDueIn, remindersOfGuidance } from './guidance-rows.ts';
import { isContactTask, roundIn } from './tasks.ts';
import { runningTrajectory, type Trajectory } from './trajectory.ts';

export const lapseKinds = [
  /** Nobody noted a contact for longer than the rhythm allows, and nobody is asked to get in touch. */
  'no-contact-task',
  /** Something is to come, and no execution watches for it. */
  'not-watched',
  /** What watches did not hear of the last change. */
  'not-woken',
  /** Two executions watch over the same trajectory. */
  'watched-twice',
  /** The guidance is over, and reminders of it are still planned. */
  'rows-after-end',
  /** The guidance is over, and somebody is still asked for something of it. */
  'tasks-after-end',
] as const;
export type LapseKind = (typeof lapseKinds)[number];

/** Who watches over one trajectory. */
export interface Watching {
  readonly watch: Watch | undefined;
  /** The runs of which an execution has not ended. */
  readonly living: readonly number[];
}

/** What a branch's lists tell of a running trajectory. */
export interface ListedTrajectory {
  readonly branch: string;
  readonly trajectory: Trajectory;
  /** Of the record that is watched. */
  readonly version: number;
  /** The client's open tasks. */
  readonly open: readonly Task[];
}

/** An execution of the run that has the watch, or of a later one that is about to take it. Earlier ones yield when they next look. */
const isWatched = ({ watch, living }: Watching): boolean => living.some((run) => run >= (watch?.run ?? 0));

const isNotWoken = ({ watch }: Watching, version: number): boolean =>
  watch?.state === 'running' && watch.token !== undefined && (watch.version ?? 0) < version;

const lacksContactTask = (branch: string, trajectory: Trajectory, open: readonly Task[], today: Temporal.PlainDate): boolean =>
  // Of the day itself the workflow asks in the morning.
  Temporal.PlainDate.compare(contactDueIn(branch, trajectory, today), today) < 0 &&
  !open.some(({ name }) => isContactTask(name) && roundIn(name) === trajectory.round);

/** Open tasks of a trajectory that is over; those of the one that runs now are none. */
export const leftOver = (open: readonly Task[], running: Trajectory | undefined): Task[] =>
  open.filter(({ name }) => roundIn(name) !== undefined && roundIn(name) !== running?.round);

/** Whether the lists of a branch leave open that something is not so; only then is the file read. */
export const mayHaveLapsed = (
  { branch, trajectory, version, open }: ListedTrajectory,
  watching: Watching,
  today: Temporal.PlainDate,
): boolean =>
  lacksContactTask(branch, trajectory, open, today) ||
  !isWatched(watching) ||
  isNotWoken(watching, version) ||
  watching.living.length > 1 ||
  leftOver(open, trajectory).length > 0;

export const lapsesIn = (file: ClientFile, watching: Watching, now: Temporal.Instant): LapseKind[] => {
  const trajectory = runningTrajectory(file);
  const open = file.tasks.filter(({ state }) => state === 'open');
  const rows = file.reminders.filter(({ family }) => family === 'guidance');
  const version = file.records.find(({ kind }) => kind === 'trajectory')?.version ?? 0;
  const isSo: Record<LapseKind, boolean> = {
    'no-contact-task': trajectory !== undefined && lacksContactTask(file.client.branch, trajectory, open, dayOf(now)),
    'not-watched': trajectory !== undefined && !isWatched(watching) && hasMoreToCome(file, rows, now),
    'not-woken': trajectory !== undefined && isWatched(watching) && isNotWoken(watching, version),
    'watched-twice': watching.living.length > 1,
    'rows-after-end': trajectory === undefined && rows.some((row) => isPlanned(row, now)),
    'tasks-after-end': leftOver(open, trajectory).length > 0,
  };
  return lapseKinds.filter((kind) => isSo[kind]);
};

/** A row that is open, or one that the file asks for and that is still to be planned. */
const hasMoreToCome = (file: ClientFile, rows: readonly Reminder[], now: Temporal.Instant): boolean => {
  const present = new Map(rows.map((row) => [row.id, row]));
  return (
    rows.some(isOpen) ||
    remindersOfGuidance(file, now).some(({ id }) => {
      const row = present.get(id);
      return row === undefined || comesBack(row);
    })
  );
};

/** One that is being sent is left to its sender until the lease ends. */
const isPlanned = (row: Reminder, now: Temporal.Instant): boolean =>
  row.state === 'planned' || (row.state === 'claimed' && Temporal.Instant.compare(dueAt(row), now) <= 0);
