/** A submission: what somebody sent through a form, kept as it was sent; and what an effect may change because of it. */
import type { FormId } from '../../schemas/forms/index.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { ApplicationId, DocumentFamily } from '../../schemas/residence.ts';
import type { RoleId } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Card, DocumentState, Objection, Rejection, Renewal } from '../residence/document.ts';
import type { PlannedReminder } from '../residence/reminders.ts';

/** A JSON object as it was sent. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Submission {
  /** The Idempotency-Key with which it came. */
  readonly id: string;
  readonly form: FormId;
  readonly formVersion: number;
  readonly branch: string;
  readonly actor: string;
  readonly client: string | undefined;
  readonly at: Temporal.Instant;
  readonly answers: { readonly [field: string]: Json };
  /** SHA-256 of the answers in canonical JSON (RFC 8785), base64url. */
  readonly digest: string;
  /** The signed receipt: a JWS in compact form (RFC 7515, RFC 8037). */
  readonly receipt: string;
}

/** What an effect knows beside the answers. Time is given, never read. */
export interface Circumstances {
  readonly submission: string;
  readonly branch: string;
  readonly actor: string;
  /** The roles that the actor has in the branch. */
  readonly posts: readonly RoleId[];
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** One change to the records, with what must hold for it; `otherwise` is what the person reads when it does not. All changes happen, or none. */
export type Change =
  | { readonly do: 'add client'; readonly client: Client }
  | { readonly do: 'see client'; readonly client: string; readonly otherwise: Refusal }
  | {
      readonly do: 'hold document';
      readonly client: string;
      readonly family: DocumentFamily;
      readonly card: Card;
      readonly otherwise: Refusal;
    }
  | {
      readonly do: 'send renewal';
      readonly client: string;
      readonly family: DocumentFamily;
      readonly renewal: Renewal;
      readonly kinds: readonly string[];
      readonly from: readonly DocumentState[];
      readonly otherwise: Refusal;
    }
  | {
      readonly do: 'decide renewal';
      readonly client: string;
      readonly family: DocumentFamily;
      readonly kinds: readonly string[];
      readonly from: readonly DocumentState[];
      readonly to: DocumentState;
      readonly card: Card | undefined;
      readonly rejection: Rejection | undefined;
      readonly otherwise: Refusal;
    }
  | {
      readonly do: 'file objection';
      readonly client: string;
      readonly family: DocumentFamily;
      readonly application: ApplicationId;
      readonly objection: Objection;
      readonly otherwise: Refusal;
    }
  | { readonly do: 'plan reminder'; readonly client: string; readonly reminder: PlannedReminder };

/** What a form does, as a pure function of its answers and the circumstances. */
export type Effect<Answers> = (
  answers: Answers,
  circumstances: Circumstances,
) => { readonly client: string; readonly changes: readonly Change[] };
