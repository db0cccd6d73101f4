/** The page of one's own week. */
import { gatherings } from '../../../schemas/forms/participation/choices.ts';
import type { Text } from '../../../schemas/kernel/text.ts';
import { dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import { languages } from '../../../schemas/languages.ts';
import { type Actor, branchesOf, maySubmitIn } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { type ShownDay, type ShownItem, WeekPage } from '../../../web/week-page.tsx';
import type { Client } from '../../clients/client.ts';
import { standingOf } from '../../deadlines/deadlines.ts';
import { taskId } from '../../tasks/task.ts';
import { holdsDay, neighboursOf, weekFrom } from '../../week/calendar-week.ts';
import { gatherWeek } from '../../week/gather.ts';
import type { WeekItem } from '../../week/week.ts';
import { page } from '../answer.ts';
import { shownTask } from '../tasks/shown.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

/** As many under one heading as a phone loads without waiting, and a sheet of paper holds; the lists of tasks and deadlines have all. */
const mostShown = 12;

export const weekPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const today = dayOf(needs.clock.now());
  const week = weekFrom(visit.request.query.get('week'), today);
  const { overdue, days } = await gatherWeek(needs)(actor, week, today);
  const items = shownItems(actor, today);
  const hasOneBranch = branchesOf(actor).length === 1;
  const { before, after } = neighboursOf(week, today);
  const shown = {
    number: Number(week.name.slice(-2)),
    overdue: items(overdue),
    days: days.map(({ day, holiday, items: due, hours }) => ({
      day,
      holiday,
      ...items(due),
      hours: hours.map((slot) => ({ ...slot, branch: hasOneBranch ? undefined : branchName(slot.branch, visit.lang) })),
    })),
    before: before && `/week?week=${before}`,
    after: after && `/week?week=${after}`,
    isPresent: holdsDay(week, today),
  };
  return page(200, toHtml(<WeekPage frame={frameOf(visit)} today={today} {...shown} />));
};

const shownItems =
  (actor: Actor, today: Temporal.PlainDate) =>
  (items: readonly WeekItem[]): Pick<ShownDay, 'items' | 'more'> => ({
    items: items.slice(0, mostShown).map((item) => shownItem(item, actor, today)),
    more: Math.max(0, items.length - mostShown),
  });

const named = ({ id, person }: Client) => ({ id, name: person.nameOnCard });

const textIn = (texts: Readonly<Record<string, Text>>, name: string): Text | undefined => texts[name];

const shownItem = (item: WeekItem, actor: Actor, today: Temporal.PlainDate): ShownItem => {
  const { is, day } = item;
  switch (is) {
    case 'task':
      return { is, day, key: taskId(item.seen.task), task: shownTask(today, actor.id)(item.seen) };
    case 'deadline': {
      const { deadline } = item;
      const { client, family, kind, from, of } = deadline;
      const shown = { ...deadline, name: of.person.nameOnCard, standing: standingOf(deadline, today) };
      return { is, day, key: `${client} ${family} ${kind} ${from}`, deadline: shown };
    }
    case 'contact': {
      const { client, lastContactOn } = item;
      const href = maySubmitIn(actor, client.branch, 'contact') ? `/forms/contact-noted?clientId=${client.id}` : undefined;
      return { is, day, key: `contact ${client.id}`, client: named(client), lastContactOn, href };
    }
    case 'session': {
      const { session, clients } = item;
      const { id, time, gathering, language } = session;
      return {
        ...{ is, day, key: `session ${id}`, time, title: gatherings[gathering] },
        language: textIn(languages, language),
        clients: clients.map(named),
      };
    }
  }
};
