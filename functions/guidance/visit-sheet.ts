/** What to take along to a client's home, on paper: what is open, what to ask, and which days come. No more of the file than the visit needs. */
import { type IntakeItem, intakeItems } from '../../schemas/forms/guidance/intake-items.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { byDay, deadlinesFor, type RunningDeadline, standingOf } from '../deadlines/deadlines.ts';
import { passedOf } from '../deadlines/passed.ts';
import { isOver } from '../records/record.ts';
import { dossierIn } from '../reunification/step-deadlines.ts';
import type { Task } from '../tasks/task.ts';
import { standingOfItem } from './checklist.ts';
import { isContactTask } from './tasks.ts';

export interface VisitSheet {
  readonly tasks: readonly Pick<Task, 'name' | 'title' | 'dueOn'>[];
  /** Of the intake, what nobody settled yet. */
  readonly intake: readonly { readonly item: IntakeItem; readonly isInProgress: boolean }[];
  /** The evaluation that is next, or late. */
  readonly evaluation: { readonly title: Text; readonly dueOn: Temporal.PlainDate } | undefined;
  readonly deadlines: readonly {
    readonly key: string;
    readonly title: Text;
    readonly day: Temporal.PlainDate;
    readonly isOverdue: boolean;
    /** The first day of a time, and not its last. */
    readonly isFrom: boolean;
  }[];
}

/** What comes later is not for this visit. */
const ahead = { tasks: { months: 3 }, deadlines: { months: 6 } } as const;
/** As many of each as a sheet has room for, the nearest. */
const most = { tasks: 12, deadlines: 8 } as const;

export const visitSheet = (file: ClientFile, today: Temporal.PlainDate): VisitSheet => {
  const open = file.tasks
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn) || one.name.localeCompare(other.name));
  const evaluation = open.find(({ form }) => form === 'guidance-evaluation');
  return {
    tasks: open.filter((task) => isForVisit(task, today)).slice(0, most.tasks),
    intake: openIntake(file, open),
    evaluation: evaluation && { title: evaluation.title, dueOn: evaluation.dueOn },
    deadlines: deadlinesOnSheet(file, today),
  };
};

/** The visit itself is the contact; the evaluation and the intake have a place of their own; what waits for the team leader is not the client's to read. */
const isForVisit = ({ name, form, owner, dueOn }: Task, today: Temporal.PlainDate): boolean =>
  owner !== 'team-leader' &&
  form !== 'guidance-evaluation' &&
  form !== 'intake-checklist' &&
  !isContactTask(name) &&
  Temporal.PlainDate.compare(dueOn, today.add(ahead.tasks)) <= 0;

const openIntake = ({ records }: ClientFile, open: readonly Task[]): VisitSheet['intake'] => {
  const held = records.find(({ kind }) => kind === 'intake');
  // An intake of which nobody told anything is asked only while it is asked for: who came years ago had one elsewhere.
  if (held ? isOver(held) : !open.some(({ form }) => form === 'intake-checklist')) return [];
  return (Object.keys(intakeItems) as IntakeItem[])
    .map((item) => standingOfItem(held?.facts ?? {}, item))
    .filter(({ isSettled }) => !isSettled)
    .map(({ item, state }) => ({ item, isInProgress: state === 'in-progress' }));
};

const fromDay: readonly RunningDeadline['kind'][] = ['window-opens', 'waiting-period'];

const deadlinesOnSheet = (file: ClientFile, today: Temporal.PlainDate): VisitSheet['deadlines'] => {
  const found = dossierIn(file.records);
  const { client, documents, records } = file;
  const watched = { client, documents, records, dossier: found?.dossier.state === 'open' ? found : undefined };
  const last = today.add(ahead.deadlines);
  const coming = deadlinesFor(watched).filter(
    (deadline) => standingOf(deadline, today) !== 'overdue' && Temporal.PlainDate.compare(deadline.day, last) <= 0,
  );
  const line = (deadline: RunningDeadline) => {
    const { kind, family, day, derivation, from } = deadline;
    const title = derivation.by === 'print' ? derivation.title : derivation.because.title;
    return {
      key: `${family} ${kind} ${from}`,
      title,
      day,
      isOverdue: standingOf(deadline, today) === 'overdue',
      isFrom: fromDay.includes(kind),
    };
  };
  return [...passedOf(watched, today), ...coming].sort(byDay).slice(0, most.deadlines).map(line);
};
