/** The guidance trajectory of one adult, read from the client's file. */
import type { Moment } from '../../schemas/guidance.ts';
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
  readonly endEvaluatedOn: string | undefined;
  /** The last day on which somebody noted that they met or spoke. */
  readonly lastContactOn: Temporal.PlainDate | undefined;
}

/** The fact under which a record keeps that an evaluation was held. */
export const evaluationFact = (round: number, moment: Moment): string => `evaluated-${round}-${moment}`;

export const trajectoryOf = (file: ClientFile | undefined): Trajectory | undefined => {
  const record = file?.records.find(({ kind }) => kind === 'trajectory');
  return record && readOnce(record);
};

/** A record does not change: a file is read anew. It is asked for again with every row of the ledger. */
const readings = new WeakMap<KeptRecord, Trajectory>();

const readOnce = (record: KeptRecord): Trajectory => {
  const known = readings.get(record);
  if (known) return known;
  const trajectory = trajectoryIn(record);
  readings.set(record, trajectory);
  return trajectory;
};

const trajectoryIn = (record: KeptRecord): Trajectory => {
  const round = Number(record.facts['round']);
  const contacted = record.facts['lastContactOn'];
  const evaluated = record.facts[evaluationFact(round, 'end')];
  return {
    startedOn: Temporal.PlainDate.from(String(record.facts['startedOn'])),
    endedOn: record.state === 'running' ? undefined : record.since,
    round,
    endEvaluatedOn: typeof evaluated === 'string' ? evaluated : undefined,
    lastContactOn: typeof contacted === 'string' ? Temporal.PlainDate.from(contacted) : undefined,
  };
};

export const runningTrajectory = (file: ClientFile | undefined): Trajectory | undefined => {
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
export const guidanceYearOn = ({ startedOn, endedOn }: Trajectory, day: Temporal.PlainDate): number | undefined => {
  const isBefore = Temporal.PlainDate.compare(day, startedOn) < 0;
  // On its last day somebody is still in guidance.
  const isAfter = endedOn !== undefined && Temporal.PlainDate.compare(day, endedOn) > 0;
  if (isBefore || isAfter) return undefined;
  let year = 1;
  while (Temporal.PlainDate.compare(yearStart(startedOn, year + 1), day) <= 0) year += 1;
  return year;
};
