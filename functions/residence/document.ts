/** A residence or travel document: what the client holds now, and where its renewal stands. */

import type { filers } from '../../schemas/forms/objection-filed.ts';
import type { addressees } from '../../schemas/forms/renewal-decided.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type ApplicationId, type DocumentFamily, type DocumentKindId, documentKinds } from '../../schemas/residence.ts';

/** `running`: nothing was sent. `renewal-pending`: a decision is awaited. `rejected`: the last application was refused. */
export type DocumentState = 'running' | 'renewal-pending' | 'rejected';

/** Where each step may start. The table is also the condition that the store is sent. */
export const steps = {
  'renewal-sent': { from: ['running', 'renewal-pending', 'rejected'], to: 'renewal-pending' },
  granted: { from: ['running', 'renewal-pending', 'rejected'], to: 'running' },
  // Also from `rejected`: the letter was read wrongly the first time, or the objection was rejected too.
  rejected: { from: ['running', 'renewal-pending', 'rejected'], to: 'rejected' },
  withdrawn: { from: ['renewal-pending'], to: 'running' },
} as const satisfies Record<string, { readonly from: readonly DocumentState[]; readonly to: DocumentState }>;

/** What is printed on the card; the end of the right and that of the card are two dates. */
export interface Card {
  readonly kind: DocumentKindId;
  readonly protectionGround?: string | undefined;
  readonly rightEndsOn?: Temporal.PlainDate | undefined;
  readonly cardIssuedOn?: Temporal.PlainDate | undefined;
  readonly cardEndsOn: Temporal.PlainDate;
  readonly cardNumber?: string | undefined;
}

export interface Renewal {
  readonly application: ApplicationId;
  readonly sentOn: Temporal.PlainDate;
  readonly receivedOn?: Temporal.PlainDate | undefined;
  readonly channel: string;
}

/** The letter with which an application was refused. It stays when a new application is sent, because the term for objection goes on. */
export interface Rejection {
  readonly application: ApplicationId;
  /** The day of sending, or that on the letter: day 0 of the term for objection. */
  readonly decidedOn: Temporal.PlainDate;
  readonly receivedOn: Temporal.PlainDate;
  /** The last day for objection that the letter itself prints. */
  readonly lastDay?: Temporal.PlainDate | undefined;
  readonly addressedTo: keyof typeof addressees;
  readonly registeredAt: Temporal.Instant;
  readonly objection?: Objection | undefined;
}

export interface Objection {
  readonly filedOn: Temporal.PlainDate;
  readonly filedBy: keyof typeof filers;
}

export interface ResidenceDocument {
  readonly client: string;
  readonly branch: string;
  readonly family: DocumentFamily;
  readonly card: Card;
  readonly state: DocumentState;
  readonly renewal?: Renewal | undefined;
  /** Absent on what was rejected before letters were kept. */
  readonly rejection?: Rejection | undefined;
  /** Counts the changes; a workflow that planned with a lower one plans anew. */
  readonly version: number;
}

export const familyOf = (kind: DocumentKindId): DocumentFamily => documentKinds[kind].family;
