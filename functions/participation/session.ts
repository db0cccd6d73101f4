/** A session as lists and pages show it: a reading of its record. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import { seatedIn, seatsOf } from '../records/seats.ts';

export type Gathering = 'first' | 'second' | 'ceremony';

export interface Session {
  readonly id: string;
  readonly branch: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly gathering: Gathering;
  readonly round: number;
  readonly day: Temporal.PlainDate;
  readonly time: string;
  readonly language: string;
  readonly where: string | undefined;
  readonly places: number;
  readonly invited: readonly string[];
  /** Below zero when more are invited than there are places. */
  readonly free: number;
  /** Its day has come, and nobody told who was there. */
  readonly awaitsSheet: boolean;
}

export const sessionFrom = (record: KeptRecord, today: Temporal.PlainDate): Session => {
  const { id = '', branch, facts, person } = record;
  const day = Temporal.PlainDate.from(String(facts['day']));
  const invited = seatedIn(record);
  return {
    id,
    branch,
    state: record.state as Session['state'],
    gathering: facts['gathering'] as Gathering,
    round: Number(facts['round']),
    day,
    time: String(facts['time']),
    language: String(facts['language']),
    where: typeof person['where'] === 'string' ? person['where'] : undefined,
    places: seatsOf(record),
    invited,
    free: seatsOf(record) - invited.length,
    awaitsSheet: record.state === 'planned' && Temporal.PlainDate.compare(day, today) <= 0,
  };
};

export const byDay = (one: Session, other: Session): number =>
  Temporal.PlainDate.compare(one.day, other.day) || one.time.localeCompare(other.time);
