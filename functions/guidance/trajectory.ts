/** The guidance trajectory of one adult, read from the client's file. */
import { type Moment, moments } from '../../schemas/guidance.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { KeptRecord } from '../records/record.ts';
import { remembered } from '../remembered.ts';
import { deadline } from '../terms/terms.ts';

export interface Trajectory {
  readonly startedOn: Temporal.PlainDate;
  /** The day on which it was closed or handed over. */
  readonly endedOn: Temporal.PlainDate | undefined;
  /** Counts the times that the client began: it tells the tasks of one trajectory from those of the next. */
  readonly round: number;
  /** How the client came: one of `Inflow`. */
  readonly inflow: string;
  /** The day on which its start was told; what was due before is not asked any more. */
  readonly toldOn: Temporal.PlainDate;
  /** The branch of ours that took it over. */
  readonly transferredTo: string | undefined;
  /** The evaluations that were held. */
  readonly evaluated: readonly Moment[];
  /** The last day on which somebody noted that they met or spoke. */
  readonly lastContactOn: Temporal.PlainDate | undefined;
}

/** The fact under which a record keeps that an evaluation was held. */
export const evaluationFact = (round: number, moment: Moment): string => `evaluated-${round}-${moment}`;

export const trajectoryOf = (file: Pick<ClientFile, 'records'> | undefined): Trajectory | undefined => {
  const record = file?.records.find(({ kind }) => kind === 'trajectory');
  return record && readOnce(record);
};

/** A record does not change: a file is read anew. It is asked for again with every row of the ledger. */
const readings = new WeakMap<KeptRecord, Trajectory>();

const readOnce = (record: KeptRecord): Trajectory => {
  const known = readings.get(record);
  if (known) return known;
  const trajectory = trajectoryFrom(record);
  readings.set(record, trajectory);
  return trajectory;
};

const trajectoryFrom = ({ facts, state, since }: KeptRecord): Trajectory => {
  const round = Number(facts['round']);
  const startedOn = Temporal.PlainDate.from(String(facts['startedOn']));
  return {
    startedOn,
    endedOn: state === 'running' ? undefined : since,
    round,
    inflow: String(facts['variant']),
    toldOn: dayIn(facts['toldOn']) ?? startedOn,
    transferredTo: state === 'transferred' && typeof facts['transferredTo'] === 'string' ? facts['transferredTo'] : undefined,
    evaluated: (Object.keys(moments) as Moment[]).filter((moment) => typeof facts[evaluationFact(round, moment)] === 'string'),
    lastContactOn: dayIn(facts['lastContactOn']),
  };
};

const dayIn = (fact: Json | undefined): Temporal.PlainDate | undefined =>
  typeof fact === 'string' ? Temporal.PlainDate.from(fact) : undefined;

export const runningTrajectory = (file: Pick<ClientFile, 'records'> | undefined): Trajectory | undefined => {
  const trajectory = trajectoryOf(file);
  return trajectory?.endedOn === undefined ? trajectory : undefined;
};

/** The day on which a guidance year begins; the first is 1. A deadline tells how it was counted, and here only its day is asked for. */
export const yearStart = remembered(
  (startedOn: Temporal.PlainDate, year: number) => `${startedOn} ${year}`,
  (startedOn, year) => {
    let start = startedOn;
    for (let before = 1; before < year; before += 1) start = Temporal.PlainDate.from(deadline('GUIDANCE_YEAR', start).due);
    return start;
  },
);

/** In which guidance year a day lies; the anniversary is the first day of the next. Undefined outside the trajectory. */
export const guidanceYearOn = (
  { startedOn, endedOn }: Pick<Trajectory, 'startedOn' | 'endedOn'>,
  day: Temporal.PlainDate,
): number | undefined => {
  const isBefore = Temporal.PlainDate.compare(day, startedOn) < 0;
  // On its last day somebody is still in guidance.
  const isAfter = endedOn !== undefined && Temporal.PlainDate.compare(day, endedOn) > 0;
  if (isBefore || isAfter) return undefined;
  let year = 1;
  while (Temporal.PlainDate.compare(yearStart(startedOn, year + 1), day) <= 0) year += 1;
  return year;
};
