/** Who has a seat in a record that has seats, such as a session with its places. */
import type { Json } from '../../schemas/kernel/json.ts';
import { type RecordKindId, recordKindOf } from '../../schemas/records/index.ts';
import type { SeatChange } from '../submissions/submission.ts';
import type { KeptRecord } from './record.ts';

type Seated = Pick<KeptRecord, 'kind' | 'facts'>;

/** The fact that holds who has a seat; undefined for kinds without seats. */
export const seatsFact = (kind: RecordKindId): string | undefined => recordKindOf(kind).seats?.takenBy;

/** In the order of their ids, so that two readings of the same seats are the same. */
export const seatedIn = ({ kind, facts }: Seated): readonly string[] => {
  const held = facts[seatsFact(kind) ?? ''];
  return Array.isArray(held) ? held.map(String) : [];
};

/** How many seats there are. */
export const seatsOf = ({ kind, facts }: Seated): number => Number(facts[recordKindOf(kind).seats?.number ?? ''] ?? 0);

/** Whether more people have a seat than there are. */
export const isOverfull = (record: Seated): boolean => seatedIn(record).length > seatsOf(record);

/** The facts after somebody took a seat or gave theirs back. */
export const withSeat = ({ kind, facts }: Seated, seat: SeatChange | undefined): Readonly<Record<string, Json>> => {
  const name = seatsFact(kind);
  if (!seat || name === undefined) return facts;
  const others = seatedIn({ kind, facts }).filter((each) => each !== ('takenBy' in seat ? seat.takenBy : seat.givenBackBy));
  const { [name]: _, ...rest } = facts;
  const seated = 'takenBy' in seat ? [...others, seat.takenBy].toSorted() : others;
  return seated.length > 0 ? { ...rest, [name]: seated } : rest;
};
