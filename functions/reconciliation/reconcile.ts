/** Runs every night at 03:00 in Amsterdam. Rows that are due and that nobody waits for are repaired: their workflow is set going again. */
import { type Clock, dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { log } from '../edge/log.ts';
import { dueAt, type Reminder } from '../residence/ledger.ts';
import type { PermitRenewals } from '../residence/permit-renewals.ts';
import type { Watches } from '../residence/reminders-ledger.ts';
import { balanceOf, type Reconciliation } from './reconciliation.ts';
import type { Reconciliations } from './reconciliations.ts';

export interface ReconcileNeeds {
  readonly reconciliations: Reconciliations;
  readonly watches: Watches;
  readonly renewals: PermitRenewals;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

/** A row may be on its way for so long: the lease of a sender, and the first attempts again after trouble. */
const graceMinutes = 30;

export const reconcile = (needs: ReconcileNeeds) => async (): Promise<readonly Reconciliation[]> => {
  const found: Reconciliation[] = [];
  const faults: unknown[] = [];
  for (const branch of needs.branches) found.push(await reconcileBranch(branch, needs, (fault) => faults.push(fault)));
  // Everything that could be repaired was; the rest is told, and tried again by the schedule.
  if (faults.length > 0) throw new AggregateError(faults, 'some workflows could not be set going');
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
  const stuck = new Map(overdue.map((row) => [`${row.client} ${row.family}`, row]));
  let repaired = 0;
  for (const row of stuck.values()) {
    try {
      if (await setGoing(row, needs)) repaired += 1;
    } catch (fault) {
      failed(fault);
    }
  }
  const reconciliation = { branch, day, at, counts, overdue: overdue.length, repaired };
  await reconciliations.keep(reconciliation);
  const { balanced } = balanceOf(counts);
  log({ code: balanced && overdue.length === 0 ? 'reminders-balance' : 'reminders-do-not-balance', count: overdue.length });
  return reconciliation;
};

/** Makes sure that some execution looks at the document now. True when one had to be started, because none was left. */
const setGoing = async ({ client, family }: Reminder, { watches, renewals }: ReconcileNeeds): Promise<boolean> => {
  const watch = await watches.of(client, family);
  const run = { client, family, run: watch?.run ?? 0 };
  if (watch?.state === 'running' && (await renewals.isAlive(run))) {
    // It sleeps past the moment, or its trouble passes; a wait that can be ended is ended.
    if (watch.token !== undefined) await renewals.wake(watch.token);
    return false;
  }
  await renewals.start({ ...run, run: run.run + 1 });
  return true;
};
