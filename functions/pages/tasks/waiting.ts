/** What waits for a person, for their home page. */
import { dayOf } from '../../../schemas/kernel/time.ts';
import type { Actor } from '../../../schemas/roles.ts';
import type { WaitingProps } from '../../../web/waiting.tsx';
import { gatherDeadlines } from '../../deadlines/gather.ts';
import { untilFrom } from '../../deadlines/until.ts';
import { gatherTasks } from '../../tasks/gather.ts';
import type { PagesNeeds } from '../visit.ts';
import { shownSoon, shownTask } from './shown.ts';

/** As many as a phone shows without getting long; the page of tasks has all. */
const most = { tasks: 8, deadlines: 5 } as const;

/** Their own: a team leader's are those of clients assigned to them, and the team's stand on the page of the team. */
export const waitingFor = async (
  { tasks, clients, records, clock }: Pick<PagesNeeds, 'tasks' | 'clients' | 'records' | 'clock'>,
  viewer: Actor,
): Promise<Omit<WaitingProps, 'guard'>> => {
  const today = dayOf(clock.now());
  const until = untilFrom(undefined, today);
  const caseload = { watchedVisibleTo: clients.watchedOfCaseload };
  const [{ mine }, { items }] = await Promise.all([
    gatherTasks({ tasks, clients, records })(viewer, until),
    gatherDeadlines({ clients: caseload })({ viewer, until }),
  ]);
  return {
    today,
    tasks: mine.slice(0, most.tasks).map(shownTask(today, viewer.id)),
    hasMoreTasks: mine.length > most.tasks,
    deadlines: items.slice(0, most.deadlines).map(shownSoon(today)),
  };
};
