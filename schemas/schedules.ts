/** What runs at fixed times, in the time zone of the office. Read by the CDK app and by the movable clock. */

export interface ScheduleRow {
  /** What people call it, in the console of the scheduler too. */
  readonly name: string;
  /** As cron has it; what is left out is "every". */
  readonly at: {
    readonly minute: string;
    readonly hour: string;
    readonly day?: string;
    readonly month?: string;
    readonly weekDay?: string;
  };
  /** The longest time between two runs. */
  readonly everyHours: number;
  /** A sentence about people. */
  readonly whenItDoesNotRun: string;
}

/** By the folder of the function under `functions/`. */
export const schedules: Readonly<Record<string, ScheduleRow>> = {
  reconciliation: {
    name: 'nightly-reconciliation',
    at: { minute: '0', hour: '3' },
    everyHours: 24,
    whenItDoesNotRun: 'A reminder that got stuck is not noticed, and somebody may not hear that a permit is about to end.',
  },
  'assignment/find-gaps': {
    name: 'nightly-assignment-check',
    at: { minute: '30', hour: '3' },
    everyHours: 24,
    whenItDoesNotRun:
      'A client for whom nobody looks out, or whose guidance nobody watches over any more, is not noticed, and waits for somebody who does not know of them.',
  },
  // After the nights of the others: it is the only one for which nobody waits in the morning.
  'reports/count': {
    name: 'nightly-counting',
    at: { minute: '0', hour: '4' },
    everyHours: 24,
    whenItDoesNotRun: 'Who reads the report of many branches together reads how things stood some nights ago, or has to ask several times.',
  },
  // Of the 1st. On the other days it finds the month opened; after an outage it opens it late.
  'rounds/start': {
    name: 'monthly-rounds',
    at: { minute: '0', hour: '7' },
    everyHours: 24,
    whenItDoesNotRun: 'Nobody is asked how the open reunification dossiers stand this month.',
  },
};
