/** Says what the round of a month does next, and opens it when it has not begun. Running it again changes nothing more. */
import { type Clock, dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { RoundPlan, RoundRun } from '../../../workflows/monthly-review/tasks.ts';
import { dueAt, type Reminder } from '../../residence/ledger.ts';
import type { Ledger } from '../../residence/reminders-ledger.ts';
import { closesAt, looksAgainAt, monthOf, stepReached } from '../month.ts';
import type { Rounds } from '../rounds.ts';

export interface PlanNeeds {
  readonly rounds: Pick<Rounds, 'find' | 'open' | 'take' | 'hasAsked'>;
  readonly ledger: Pick<Ledger, 'openAbout'>;
  readonly clock: Clock;
}

/** A message that came back is told to the next one with a digest of so many hours later at most. */
const nextDigestWithin = { hours: 48 } as const;

export const planRound =
  ({ rounds, ledger, clock }: PlanNeeds) =>
  async ({ branch, month, run, asked }: RoundRun & { readonly asked: string }): Promise<RoundPlan> => {
    const now = clock.now();
    const today = dayOf(now);
    await rounds.open(branch, month, today);
    if (!(await rounds.take(branch, month, run))) return { ...nothing, next: 'yield', reason: 'a-later-run-has-the-round' };
    const isOpen = (await rounds.find(branch, month))?.state === 'open';
    const step = stepReached(month, today).toString();
    if (isOpen && asked < step) return { ...nothing, next: 'ask', step };
    // Before what is due, so that mail that does not go out puts off no gap.
    if (isOpen && Temporal.Instant.compare(closesAt(month), now) <= 0) return { ...nothing, next: 'close' };

    const ofBranch = await ledger.openAbout('dossier', branch, now.add(nextDigestWithin));
    const open = isOpen ? ofBranch : ofBranch.filter((row) => !isOfLaterRound(row, month));
    const isReady = (moment: Temporal.Instant) => Temporal.Instant.compare(moment, now) <= 0;
    if (open.some((row) => isReady(dueAt(row)))) return { ...nothing, next: 'send' };
    if (!isOpen && open.length === 0) return { ...nothing, next: 'end', reason: 'counted' };
    const moments = [looksAgainAt(month, now, await rounds.hasAsked(branch, month)), ...open.map(dueAt)];
    const [first = now] = moments.toSorted(Temporal.Instant.compare);
    return { ...nothing, next: 'wait', until: first.toString() };
  };

/** What the round of a later month asked for is sent by that round: a month that was counted does not stay for it. */
const isOfLaterRound = ({ ladder, anchor }: Reminder, month: string): boolean => ladder === 'monthly' && monthOf(anchor) > month;

const nothing = { step: '', until: '', reason: '' } as const;
