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

/** Who looks after a client: the owner, who stands in for them, and who watches permits and procedures. */
export interface Assigned {
  readonly contactVolunteer?: string | undefined;
  readonly standIn?: string | undefined;
  readonly legalVolunteer?: string | undefined;
}

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
export const assigneesOf = ({ contactVolunteer, standIn, legalVolunteer }: Assigned): string[] => [
  ...new Set([contactVolunteer, standIn, legalVolunteer].filter((id) => id !== undefined)),
];
