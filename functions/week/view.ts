/** A week as the interface shows it. It names nobody: who a client is, is asked with the id. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { deadlineView } from '../deadlines/view.ts';
import type { Session } from '../participation/session.ts';
import { taskView } from '../tasks/view.ts';
import type { Week, WeekItem } from './week.ts';

const itemView = (item: WeekItem, today: Temporal.PlainDate) => {
  const { is } = item;
  switch (is) {
    case 'task':
      return { is, task: taskView(item.seen, today) };
    case 'deadline':
      return { is, deadline: deadlineView(item.deadline, today) };
    case 'contact':
      return { is, client: item.client.id, dueOn: item.day.toString(), lastContactOn: item.lastContactOn?.toString() };
    case 'session':
      return { is, ...sessionView(item.session), clients: item.clients.map(({ id }) => id) };
  }
};

const sessionView = ({ id, branch, day, time, gathering, language }: Session) => ({
  session: id,
  branch,
  day: day.toString(),
  time,
  gathering,
  language,
});

export const weekView = ({ week, overdue, days }: Week, today: Temporal.PlainDate) => ({
  week: week.name,
  from: week.from.toString(),
  till: week.till.toString(),
  overdue: overdue.map((item) => itemView(item, today)),
  days: days.map(({ day, holiday, items, hours }) => ({
    day: day.toString(),
    holiday,
    items: items.map((item) => itemView(item, today)),
    hours: hours.map(({ branch, kind, from, till }) => ({ branch, kind, from, till })),
  })),
});
