/**
 * Gathers a week for one member. What it costs, whatever else is stored: for each of their branches one query for the open tasks until its end and one
 * for the consultation hours; for each hundred clients with whom they have a place one query and seven batch reads (the clients, their documents, dossiers and terms,
 * and trajectories) and a query for each open dossier among them; the planned sessions of a branch only when one of them takes part.
 * A list and not a look at a file: it leaves no entry in the audit trail.
 */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesOf, viewIn } from '../../schemas/roles.ts';
import type { Clients } from '../clients/clients.ts';
import { upTo } from '../clients/every-page.ts';
import { sessionFrom } from '../participation/session.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { gatherTasks } from '../tasks/gather.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { CalendarWeek } from './calendar-week.ts';
import { type Week, weekFor } from './week.ts';

export interface WeekNeeds {
  readonly tasks: Pick<Tasks, 'openIn'>;
  readonly clients: Pick<Clients, 'amongVisible' | 'watchedOfCaseload'>;
  readonly records: Pick<Records, 'ofClients' | 'inBranch' | 'someOfBranch'>;
}

/** Nobody looks after as many clients. */
const mostClients = 500;
/** Sessions that are planned, and hours that were set: a branch has far fewer. */
const mostRecords = 300;

export const gatherWeek =
  ({ tasks, clients, records }: WeekNeeds) =>
  async (viewer: Actor, week: CalendarWeek, today: Temporal.PlainDate): Promise<Week> => {
    const branches = branchesOf(viewer).filter((branch) => viewIn(viewer, branch) !== 'none');
    const inBranches = async (kind: 'schedule' | 'pvt-session', which: readonly string[]) =>
      new Map(
        await Promise.all(
          which.map(async (branch): Promise<[string, readonly KeptRecord[]]> => {
            const { items } = await upTo(mostRecords, (after) => records.inBranch(branch, kind, 'open', after));
            return [branch, items];
          }),
        ),
      );
    const [{ mine }, caseload, schedules] = await Promise.all([
      gatherTasks({ tasks, clients, records })(viewer, week.till),
      upTo(mostClients, (after) => clients.watchedOfCaseload(viewer, after)),
      inBranches('schedule', branches),
    ]);
    const ids = caseload.items.map(({ client }) => client.id);
    const takePart = caseload.items.filter((watched) => watched.records.some(({ kind }) => kind === 'participation'));
    const [trajectories, planned] = await Promise.all([
      records.ofClients('trajectory', ids),
      inBranches('pvt-session', [...new Set(takePart.map(({ client }) => client.branch))]),
    ]);
    const sessions = [...planned.values()].flat().map((record) => sessionFrom(record, today));
    const kept = { member: viewer.id, tasks: mine, caseload: caseload.items, trajectories, sessions, schedules };
    return weekFor(kept, week, today);
  };
