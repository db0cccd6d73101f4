/** The rounds of the branches that somebody leads, and how the dossiers of one month stand. */
import { type Clock, dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesLedBy } from '../../schemas/roles.ts';
import { Problem } from '../problem.ts';
import type { Records } from '../records/records.ts';
import { missedMonths, monthNotBegun } from './missed.ts';
import { dueDayOf } from './month.ts';
import { type Asked, daysLate, outcomeOf, type Progress, type Round, type RoundCounts } from './round.ts';
import type { Rounds } from './rounds.ts';

export interface DossierOfMonth {
  readonly client: string;
  readonly askedOn: Temporal.PlainDate;
  readonly progress: Progress;
}

export interface BranchRounds {
  readonly branch: string;
  /** Newest first. */
  readonly rounds: readonly (Round & { readonly daysLate: number })[];
  /** Months since the first round that are over and had none: nobody was asked. */
  readonly missed: readonly string[];
  /** This month, when its round should have begun and did not. */
  readonly notBegun: string | undefined;
  /** The month whose dossiers are shown; absent while there is no round of it. */
  readonly shown: MonthShown | undefined;
}

export interface MonthShown {
  readonly month: string;
  /** While the round runs, as they are now: what is neither told nor over waits. */
  readonly counts: RoundCounts & { readonly waiting: number };
  /** What somebody must act on first; as many as are read at once. */
  readonly dossiers: readonly DossierOfMonth[];
}

interface Needs {
  readonly rounds: Pick<Rounds, 'latest' | 'asked'>;
  readonly records: Pick<Records, 'ofClients'>;
  readonly clock: Clock;
}

const mostShown = 500;
const byUrgency: readonly Progress[] = ['gap', 'overdue', 'asked', 'dossier-closed', 'done'];

/** A list and not a look at a file: it leaves no entry in the audit trail. */
export const gatherRounds =
  (needs: Needs) =>
  async (viewer: Actor, month: string | undefined): Promise<readonly BranchRounds[]> => {
    const branches = branchesLedBy(viewer);
    if (branches.length === 0) throw new Problem('not-allowed');
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Problem('bad-query');
    return Promise.all(
      branches.map(async (branch) => {
        const rounds = await needs.rounds.latest(branch);
        const round = month === undefined ? rounds[0] : rounds.find((each) => each.month === month);
        const now = needs.clock.now();
        return {
          branch,
          rounds: rounds.map((each) => ({ ...each, daysLate: daysLate(each, each === rounds.at(-1)) })),
          missed: missedMonths(rounds, now),
          notBegun: monthNotBegun(rounds, now),
          shown: round && (await shownOf(round, needs)),
        };
      }),
    );
  };

const shownOf = async ({ branch, month, state }: Round, { rounds, records, clock }: Needs): Promise<MonthShown> => {
  const asked = await rounds.asked(branch, month);
  const unsettled = asked.filter(({ outcome }) => outcome === undefined).map(({ client }) => client);
  const dossiers = new Map((await records.ofClients('dossier', unsettled)).map((dossier) => [dossier.of, dossier]));
  const today = dayOf(clock.now());
  const progressOf = ({ client, outcome }: Asked): Progress => {
    if (outcome !== undefined) return outcome;
    const now = outcomeOf(dossiers.get(client), month);
    if (now !== 'gap' || state === 'closed') return now;
    return Temporal.PlainDate.compare(dueDayOf(month), today) < 0 ? 'overdue' : 'asked';
  };
  const all = asked.map((each) => ({ client: each.client, askedOn: each.on, progress: progressOf(each) }));
  const number = (...among: Progress[]) => all.filter(({ progress }) => among.includes(progress)).length;
  return {
    month,
    counts: {
      asked: all.length,
      done: number('done'),
      gaps: number('gap'),
      dossiersClosed: number('dossier-closed'),
      waiting: number('asked', 'overdue'),
    },
    dossiers: all.toSorted((one, other) => byUrgency.indexOf(one.progress) - byUrgency.indexOf(other.progress)).slice(0, mostShown),
  };
};
