/** Who waits for a session of the participation declaration: a pure reading of records. Who has a seat at a session to come does not wait. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { dayFact, type KeptRecord } from '../records/record.ts';
import { seatedIn } from '../records/seats.ts';
import { signatureOf } from './signature.ts';

export type AwaitedSession = 'first' | 'second';

/** Why somebody waits: their state, or that they were invited and have no seat any more. */
export type WhyWaiting = 'notified' | 'no-seat' | 'missed-first' | 'attended-first' | 'missed-second';

export interface Waiting {
  readonly client: string;
  readonly awaits: AwaitedSession;
  readonly because: WhyWaiting;
  /** For the first session since they were notified, for the second since the first. */
  readonly since: Temporal.PlainDate;
  /** The last day for the signature; absent for who takes part of their own accord. */
  readonly signBy: Temporal.PlainDate | undefined;
}

const reasons: Readonly<Record<string, readonly [AwaitedSession, WhyWaiting]>> = {
  notified: ['first', 'notified'],
  invited: ['first', 'no-seat'],
  'no-show': ['first', 'missed-first'],
  'attended-1': ['second', 'attended-first'],
  'no-show-2': ['second', 'missed-second'],
};

interface Read {
  /** The records of who takes part, those that are open. */
  readonly participations: readonly KeptRecord[];
  /** Those of the terms of law, of the same people: of the declaration and of integration. */
  readonly terms: readonly KeptRecord[];
  /** The sessions that are still to be held. */
  readonly planned: readonly KeptRecord[];
}

/** Nearest last day first, then whoever waits longest. */
export const waitingAmong = ({ participations, terms, planned }: Read): readonly Waiting[] => {
  const termsOf = Map.groupBy(terms, ({ of }) => of);
  const seated = new Set(
    planned.flatMap((session) => seatedIn(session).map((client) => `${String(session.facts['gathering'])} ${client}`)),
  );
  return participations
    .flatMap((record): Waiting[] => {
      const [awaits, because] = reasons[record.state] ?? [];
      if (!awaits || !because || seated.has(`${awaits} ${record.of}`)) return [];
      const since = dayFact(record, awaits === 'first' ? 'notifiedOn' : 'attendedFirstOn') ?? record.since;
      const signBy = signatureOf([record, ...(termsOf.get(record.of) ?? [])])?.day;
      return [{ client: record.of, awaits, because, since, signBy }];
    })
    .toSorted(byUrgency);
};

const byUrgency = (one: Waiting, other: Waiting): number => {
  if (one.signBy && other.signBy) return Temporal.PlainDate.compare(one.signBy, other.signBy) || byWaiting(one, other);
  return Number(other.signBy !== undefined) - Number(one.signBy !== undefined) || byWaiting(one, other);
};

const byWaiting = (one: Waiting, other: Waiting): number => Temporal.PlainDate.compare(one.since, other.since);

/** What those lack who need no session any more, each a fact of its own. */
export interface Lacking {
  /** Attended what there is to attend, and did not sign. */
  readonly signature: number;
  /** Signed, and the municipality has not told DUO. */
  readonly registration: number;
  /** Signed, and has no certificate. */
  readonly certificate: number;
}

export const lackingAmong = (participations: readonly KeptRecord[]): Lacking => {
  const number = (...states: string[]) => participations.filter(({ state }) => states.includes(state)).length;
  return { signature: number('attended-2'), registration: number('signed'), certificate: number('signed', 'registered-at-duo') };
};
