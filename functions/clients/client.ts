/** A client: a permit holder whom the branch helps. */

import type { Temporal } from '../../schemas/kernel/time.ts';
import type { ReadingLanguage } from '../../schemas/languages.ts';
import type { Nationality } from '../../schemas/nationalities.ts';

/** What tells who the client is; stored in one map so that it can be sealed. */
export interface ClientPerson {
  readonly nameOnCard: string;
  /** A year, a year and month, or a day: `1990`, `1990-05`, `1990-05-12`. */
  readonly birthDate: string;
  readonly emailAddress?: string | undefined;
  readonly phoneNumber?: string | undefined;
  readonly alienNumber?: string | undefined;
}

/** Who looks after a client: the owner, who stands in for them, who watches permits and procedures, and who helps towards work. */
export interface Assigned {
  readonly contactVolunteer?: string | undefined;
  readonly standIn?: string | undefined;
  readonly legalVolunteer?: string | undefined;
  readonly jobCoach?: string | undefined;
}

/** The places that somebody can have with a client, the owner's first. */
export const places = ['contactVolunteer', 'standIn', 'legalVolunteer', 'jobCoach'] as const satisfies readonly (keyof Assigned)[];

/** Who has which place, apart from all else that is kept about the client. */
export const assignedOf = (client: Assigned): Assigned =>
  Object.fromEntries(places.flatMap((place) => (client[place] === undefined ? [] : [[place, client[place]]])));

export interface Client extends Assigned {
  /** The id of the submission that registered the client. */
  readonly id: string;
  readonly branch: string;
  readonly person: ClientPerson;
  /** The client whose household it is; whoever came alone or first is their own. */
  readonly household: string;
  /** What they are to that client. */
  readonly relation?: string | undefined;
  readonly sex: string;
  readonly nationality?: Nationality | undefined;
  readonly inflow: string;
  readonly settledOn: Temporal.PlainDate;
  readonly readsLanguage: ReadingLanguage;
  readonly speaksLanguage: string;
  readonly interpreterNeeded: boolean;
  readonly safeToContact: boolean;
  readonly registeredAt: Temporal.Instant;
}

/** The volunteers to whom the client is assigned. */
export const assigneesOf = (client: Assigned): string[] => [
  ...new Set(places.map((place) => client[place]).filter((id) => id !== undefined)),
];
