/** The week of one member: what is due day by day, and what is overdue. A pure reading of their tasks and of the clients with whom they have a place. */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import type { WatchedClient } from '../clients/clients.ts';
import { byDay, deadlinesFor, standingOf } from '../deadlines/deadlines.ts';
import type { ClientDeadline } from '../deadlines/gather.ts';
import { passedOf } from '../deadlines/passed.ts';
import { contactDueIn } from '../guidance/guidance-rows.ts';
import { isContactTask } from '../guidance/tasks.ts';
import { runningTrajectory } from '../guidance/trajectory.ts';
import { byDay as bySession, type Session } from '../participation/session.ts';
import type { KeptRecord } from '../records/record.ts';
import type { SeenTask } from '../tasks/whose.ts';
import { type Slot, slotsOn } from '../team/schedule.ts';
import { holidaysOf } from '../terms/calendar.ts';
import { type CalendarWeek, daysOf, holdsDay } from './calendar-week.ts';

export interface KeptOfMember {
  readonly member: string;
  /** What is asked of them, open, until the end of the week. */
  readonly tasks: readonly SeenTask[];
  readonly caseload: readonly WatchedClient[];
  readonly trajectories: readonly KeptRecord[];
  /** Those that are planned. */
  readonly sessions: readonly Session[];
  /** By branch. */
  readonly schedules: ReadonlyMap<string, readonly KeptRecord[]>;
}

export type WeekItem =
  | { readonly is: 'session'; readonly day: Temporal.PlainDate; readonly session: Session; readonly clients: readonly Client[] }
  | { readonly is: 'deadline'; readonly day: Temporal.PlainDate; readonly deadline: ClientDeadline }
  | { readonly is: 'task'; readonly day: Temporal.PlainDate; readonly seen: SeenTask }
  | {
      readonly is: 'contact';
      readonly day: Temporal.PlainDate;
      readonly client: Client;
      readonly lastContactOn: Temporal.PlainDate | undefined;
    };

export interface BranchSlot extends Slot {
  readonly branch: string;
}

export interface WeekDay {
  readonly day: Temporal.PlainDate;
  /** A holiday has a name: an authority is closed, and so may we be. */
  readonly holiday: Text | undefined;
  readonly items: readonly WeekItem[];
  /** The consultation hours of the member's branches. */
  readonly hours: readonly BranchSlot[];
}

export interface Week {
  readonly week: CalendarWeek;
  /** All that has passed, however long ago; only in the week that holds today. It stands here and not under its day. */
  readonly overdue: readonly WeekItem[];
  readonly days: readonly WeekDay[];
}

export const weekFor = (kept: KeptOfMember, week: CalendarWeek, today: Temporal.PlainDate): Week => {
  const isPresent = holdsDay(week, today);
  const overdue = isPresent ? overdueOf(kept, today).sort(byDueDay) : [];
  const all = [...sessionsOf(kept), ...deadlinesIn(kept), ...tasksOf(kept), ...contactsOf(kept, today)];
  const due = isPresent ? all.filter((item) => !isOverdue(item, today)) : all;
  return {
    week,
    overdue,
    days: daysOf(week).map((day) => ({
      day,
      holiday: holidayOn(day),
      items: due.filter((item) => item.day.equals(day)),
      hours: [...kept.schedules].flatMap(([branch, schedules]) => slotsOn(day, schedules).map((slot) => ({ branch, ...slot }))),
    })),
  };
};

const holidayOn = (day: Temporal.PlainDate): Text | undefined => {
  const found = holidaysOf(day.year).get(day.toString());
  return found?.kind === 'holiday' ? found.name : undefined;
};

const byDueDay = (one: WeekItem, other: WeekItem): number => Temporal.PlainDate.compare(one.day, other.day);

const hasPassed = (day: Temporal.PlainDate, today: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) < 0;

/** A session that was is no debt, and a window that opened can be used until the document ends. */
const isOverdue = (item: WeekItem, today: Temporal.PlainDate): boolean => {
  switch (item.is) {
    case 'session':
      return false;
    case 'deadline':
      return hasPassed(item.day, today) && standingOf(item.deadline, today) === 'overdue';
    case 'task':
    case 'contact':
      return hasPassed(item.day, today);
  }
};

const overdueOf = (kept: KeptOfMember, today: Temporal.PlainDate): WeekItem[] => [
  ...kept.caseload.flatMap((watched) => passedOf(watched, today).map((deadline) => asItem({ ...deadline, of: watched.client }))),
  ...[...tasksOf(kept), ...contactsOf(kept, today)].filter((item) => isOverdue(item, today)),
];

const tasksOf = ({ tasks }: KeptOfMember): WeekItem[] => tasks.map((seen) => ({ is: 'task', day: seen.task.dueOn, seen }));

const asItem = (deadline: ClientDeadline): WeekItem => ({ is: 'deadline', day: deadline.day, deadline });

const deadlinesIn = ({ caseload }: KeptOfMember): WeekItem[] =>
  caseload
    .flatMap((watched) => deadlinesFor(watched).map((deadline) => ({ ...deadline, of: watched.client })))
    .sort(byDay)
    .map(asItem);

/** Asked of whoever is asked for the tasks of guidance. Once the system has asked for it by a task, that task says it. */
const contactsOf = ({ member, caseload, trajectories, tasks }: KeptOfMember, today: Temporal.PlainDate): WeekItem[] => {
  const records = new Map(trajectories.map((record) => [record.of, record]));
  const asked = new Set(tasks.filter(({ task }) => isContactTask(task.name)).map(({ task }) => task.of));
  return caseload.flatMap(({ client }): WeekItem[] => {
    const record = records.get(client.id);
    const trajectory = record && runningTrajectory({ records: [record] });
    if (!trajectory || asked.has(client.id) || (client.contactVolunteer ?? client.standIn) !== member) return [];
    return [{ is: 'contact', day: contactDueIn(client.branch, trajectory, today), client, lastContactOn: trajectory.lastContactOn }];
  });
};

const sessionsOf = ({ caseload, sessions }: KeptOfMember): WeekItem[] => {
  const clients = new Map(caseload.map(({ client }) => [client.id, client]));
  return sessions.toSorted(bySession).flatMap((session): WeekItem[] => {
    const guests = session.invited.flatMap((id) => clients.get(id) ?? []);
    return guests.length === 0 ? [] : [{ is: 'session', day: session.day, session, clients: guests }];
  });
};
