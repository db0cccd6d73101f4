/** The team leader's page of a branch, for Monday morning. */
import { dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import { branchesLedBy, roles } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { type BranchShown, type ShownClients, type ShownLate, type ShownMember, TeamPage } from '../../../web/team-page.tsx';
import { type GatheredMonday, gatherMonday } from '../../team/gather-monday.ts';
import { overdueOf, type Workload } from '../../team/monday.ts';
import { notBalanced } from '../../team/view.ts';
import { page } from '../answer.ts';
import { cursorIn } from '../request.ts';
import { shownSoon, shownTask } from '../tasks/shown.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';
import { branchOf, type OnRoster, rosterOf } from './roster.ts';

/** What a phone can bear; the rest is a number. */
const most = { waiting: 12, late: 4, lateMembers: 12, clients: 8 } as const;

export const teamPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const branch = branchOf(visit);
  const after = cursorIn(visit.request.query.get('after'));
  const [monday, roster] = await Promise.all([gatherMonday(needs)(actor, branch, after), rosterOf(needs, branch)]);
  const today = dayOf(needs.clock.now());
  const shown = shownTask(today, actor.id);
  const byRole = monday.workloads.find(({ member }) => member === undefined);
  // What waits for the team leader stands above, overdue or not.
  const late = monday.workloads
    .map((workload) => (workload === byRole ? { ...workload, overdueTasks: [] } : workload))
    .filter((workload) => overdueOf(workload) > 0);
  return page(
    200,
    toHtml(
      <TeamPage
        frame={frameOf(visit)}
        today={today}
        branch={shownBranch(visit, branch)}
        unassigned={new Set(monday.gaps.map(({ client }) => client)).size}
        nightsNotBalanced={notBalanced(monday.nights)}
        waiting={(byRole?.openTasks ?? []).slice(0, most.waiting).map(shown)}
        late={late.slice(0, most.lateMembers).map((workload) => shownLate(workload, roster, today, actor.id))}
        members={membersOf(monday, roster)}
        notArrived={someOf(monday, monday.notArrived)}
        withoutAddress={someOf(monday, monday.withoutAddress)}
        isPart={after !== undefined || monday.next !== undefined}
        moreHref={monday.next === undefined ? undefined : `/team?${new URLSearchParams({ branch, after: monday.next })}`}
      />,
    ),
  );
};

export const shownBranch = ({ person, lang }: SignedInVisit, id: string): BranchShown => ({
  id,
  name: branchName(id, lang),
  all: branchesLedBy(person.actor).map((each) => ({ id: each, name: branchName(each, lang) })),
});

const shownLate = (workload: Workload, roster: ReadonlyMap<string, OnRoster>, today: Temporal.PlainDate, viewer: string): ShownLate => {
  const { member, overdueTasks, passedDeadlines } = workload;
  const tasks = overdueTasks.slice(0, most.late).map(shownTask(today, viewer));
  const deadlines = passedDeadlines.slice(0, most.late).map(shownSoon(today));
  return {
    member: member === undefined ? undefined : shownMember(member, workload, roster),
    tasks,
    deadlines,
    more: overdueOf(workload) - tasks.length - deadlines.length,
  };
};

const shownMember = (id: string, workload: Workload | undefined, roster: ReadonlyMap<string, OnRoster>): ShownMember => ({
  id,
  name: roster.get(id)?.name,
  clients: workload?.clients ?? 0,
  tasks: workload?.openTasks.length ?? 0,
  overdue: workload ? overdueOf(workload) : 0,
});

/** Who has something, in order of need; then who has room: whoever may have clients and has none. */
const membersOf = ({ workloads }: GatheredMonday, roster: ReadonlyMap<string, OnRoster>): ShownMember[] => {
  const busy = workloads.flatMap((workload) => (workload.member === undefined ? [] : [shownMember(workload.member, workload, roster)]));
  const hasRoom = [...roster.values()].filter(
    (person) => !busy.some(({ id }) => id === person.id) && person.roles.some((role) => roles[role].sees === 'assigned'),
  );
  return [...busy, ...hasRoom.map(({ id }) => shownMember(id, undefined, roster))];
};

const someOf = ({ clients }: GatheredMonday, ids: readonly string[]): ShownClients => ({
  count: ids.length,
  some: ids.slice(0, most.clients).flatMap((id) => {
    const client = clients.get(id);
    return client ? [{ id, name: client.person.nameOnCard }] : [];
  }),
});
