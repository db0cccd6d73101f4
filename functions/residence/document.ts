/** A residence or travel document: what the client holds now, and where its renewal stands. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type ApplicationId, type DocumentFamily, type DocumentKindId, documentKinds } from '../../schemas/residence.ts';

/** `running`: nothing was sent. `renewal-pending`: a decision is awaited. `rejected`: the last application was refused. */
export type DocumentState = 'running' | 'renewal-pending' | 'rejected';

/** Where each step may start. The table is also the condition that the store is sent. */
export const steps = {
  'renewal-sent': { from: ['running', 'renewal-pending', 'rejected'], to: 'renewal-pending' },
  granted: { from: ['running', 'renewal-pending', 'rejected'], to: 'running' },
  rejected: { from: ['running', 'renewal-pending'], to: 'rejected' },
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

export interface ResidenceDocument {
  readonly client: string;
  readonly branch: string;
  readonly family: DocumentFamily;
  readonly card: Card;
  readonly state: DocumentState;
  readonly renewal?: Renewal | undefined;
  /** Counts the changes; a workflow that planned with a lower one plans anew. */
  readonly version: number;
}

export const familyOf = (kind: DocumentKindId): DocumentFamily => documentKinds[kind].family;
