/** The round of a month in a branch: who was asked how a dossier stands, and who told. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import { firstDayOf } from './month.ts';
import { isTold } from './reminders.ts';

/** What became of the question about one dossier. `gap`: the month was over and nobody told; it stays one when it is told later. */
export type Outcome = 'done' | 'gap' | 'dossier-closed';

/** How the question stands while the month runs. `overdue`: the first reminder is out. */
export type Progress = Outcome | 'asked' | 'overdue';

/** One dossier that was asked about. */
export interface Asked {
  readonly client: string;
  readonly on: Temporal.PlainDate;
  /** Absent until the round is closed. */
  readonly outcome?: Outcome | undefined;
}

/** `asked` = the others together: the equation of a month. */
export interface RoundCounts {
  readonly asked: number;
  readonly done: number;
  readonly gaps: number;
  readonly dossiersClosed: number;
}

export interface Round {
  readonly branch: string;
  readonly month: string;
  readonly state: 'open' | 'closed';
  readonly openedOn: Temporal.PlainDate;
  /** Which of its executions is the latest. */
  readonly run: number;
  readonly counts?: RoundCounts | undefined;
}

/** How many days after the 1st it was opened; 0 when in time. The first round of a branch is not late: before it there was nothing that could ask. */
export const daysLate = ({ month, openedOn }: Pick<Round, 'month' | 'openedOn'>, isFirst: boolean): number =>
  isFirst ? 0 : firstDayOf(month).until(openedOn).days;

export const outcomeOf = (dossier: KeptRecord | undefined, month: string): Outcome => {
  if (dossier && isTold(dossier, month)) return 'done';
  return dossier?.state === 'open' ? 'gap' : 'dossier-closed';
};

export const countsOf = (asked: readonly Asked[]): RoundCounts => {
  const number = (outcome: Outcome) => asked.filter((each) => each.outcome === outcome).length;
  return { asked: asked.length, done: number('done'), gaps: number('gap'), dossiersClosed: number('dossier-closed') };
};
