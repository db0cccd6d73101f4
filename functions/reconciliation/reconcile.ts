/** Runs every night at 03:00 in Amsterdam. Rows that are due and that nobody waits for are repaired: their workflow is set going again. */
import { type Clock, dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { log } from '../edge/log.ts';
import { dueAt, type Reminder, type ReminderFamily } from '../residence/ledger.ts';
import type { MonthlyReviews } from '../rounds/monthly-reviews.ts';
import type { Rounds } from '../rounds/rounds.ts';
import type { Runs } from '../watch/runs.ts';
import { setGoing } from '../watch/set-going.ts';
import type { Watches } from '../watch/watches.ts';
import { balanceOf, type Reconciliation, type Repair, type Stuck, together } from './reconciliation.ts';
import type { Reconciliations } from './reconciliations.ts';

export interface ReconcileNeeds {
  readonly reconciliations: Reconciliations;
  readonly watches: Watches;
  readonly runs: Runs;
  readonly rounds: Pick<Rounds, 'latest'>;
  readonly reviews: MonthlyReviews;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

/** A row may be on its way for so long: the lease of a sender, and the first attempts again after trouble. */
const graceMinutes = 30;

export const reconcile = (needs: ReconcileNeeds) => async (): Promise<readonly Reconciliation[]> => {
  const found: Reconciliation[] = [];
  const faults: unknown[] = [];
  const failed = (fault: unknown) => void faults.push(fault);
  for (const branch of needs.branches) {
    try {
      found.push(await reconcileBranch(branch, needs, failed));
    } catch (fault) {
      failed(fault);
    }
  }
  // Everything that could be counted and repaired was; the rest is told, and tried again by the schedule.
  if (faults.length > 0) throw new AggregateError(faults, 'some branches could not be counted, or some workflows not be set going');
  return found;
};

const reconcileBranch = async (branch: string, needs: ReconcileNeeds, failed: (fault: unknown) => void): Promise<Reconciliation> => {
  const { reconciliations, clock } = needs;
  const at = clock.now();
  const today = dayOf(at);
  const day = today.subtract({ days: 1 });
  const { counts, open } = await reconciliations.night(branch, momentOn(day), momentOn(today), at);
  const patience = at.subtract({ minutes: graceMinutes });
  const overdue = open.filter((row) => Temporal.Instant.compare(dueAt(row), patience) <= 0);
  const before = await reconciliations.of(branch, day);
  const stuck = together(before?.stuck ?? [], await repair(overdue, needs, failed));
  // No fewer than were found before: of a bad night only a part is kept by document.
  const rows = Math.max(
    before?.overdue ?? 0,
    stuck.reduce((sum, each) => sum + each.rows, 0),
  );
  const repaired = Math.max(before?.repaired ?? 0, stuck.filter((each) => each.repair === 'restarted').length);
  const reconciliation = { branch, day, at, counts, overdue: rows, repaired, stuck };
  await reconciliations.keep(reconciliation);
  const { balanced } = balanceOf(counts);
  log({ code: balanced && overdue.length === 0 ? 'reminders-balance' : 'reminders-do-not-balance', count: overdue.length });
  return reconciliation;
};

/** Sets going what should have sent these rows: once per document, and the round of the branch once for all its dossiers. */
const repair = async (rows: readonly Reminder[], needs: ReconcileNeeds, failed: (fault: unknown) => void): Promise<readonly Stuck[]> => {
  const stuck: Stuck[] = [];
  let round: Promise<Repair> | undefined;
  const repairOf = (client: string, family: ReminderFamily, branch: string): Promise<Repair> => {
    if (family !== 'dossier') return setGoing(needs)(client, family);
    round ??= setRoundGoing(branch, needs);
    return round;
  };
  for (const [first, ...more] of Map.groupBy(rows, ({ client, family }) => `${client} ${family}`).values()) {
    if (!first) continue;
    const { client, family, branch } = first;
    const found = { client, family, rows: 1 + more.length };
    try {
      stuck.push({ ...found, repair: await repairOf(client, family, branch) });
    } catch (fault) {
      failed(fault);
      stuck.push({ ...found, repair: 'failed' });
    }
  }
  return stuck;
};

/** The latest round of a branch sends whatever is due about its dossiers, of months before as well. */
const setRoundGoing = async (branch: string, { rounds, reviews }: ReconcileNeeds): Promise<Repair> => {
  const [latest] = await rounds.latest(branch);
  if (!latest) throw new Error('reminders of a round that was never opened');
  const run = { branch, month: latest.month, run: latest.run };
  if (await reviews.isAlive(run)) return 'left';
  await reviews.start({ ...run, run: run.run + 1 });
  return 'restarted';
};
