/** A submission: what somebody sent through a form, kept as it was sent; and what an effect may change because of it. */
import type { FormId } from '../../schemas/forms/index.ts';
import type { AnswersOf } from '../../schemas/kernel/form.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { ApplicationId, DocumentFamily } from '../../schemas/residence.ts';
import type { RoleId } from '../../schemas/roles.ts';
import type { Assigned, Client, ClientPerson } from '../clients/client.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Difference } from '../history/difference.ts';
import type { Subject } from '../history/standing.ts';
import type { RecordRef } from '../records/record.ts';
import type { PlannedReminder } from '../residence/climb.ts';
import type { Card, DocumentState, Objection, Rejection, Renewal } from '../residence/document.ts';
import type { PlannedTask, TaskRef } from '../tasks/task.ts';

export interface Submission {
  /** The Idempotency-Key with which it came. */
  readonly id: string;
  readonly form: FormId;
  readonly formVersion: number;
  readonly branch: string;
  readonly actor: string;
  /** The client whom it is about; absent when it is about the branch. */
  readonly client: string | undefined;
  /** What it is about when that is no client: the id of the branch's record. */
  readonly record?: string | undefined;
  readonly at: Temporal.Instant;
  /** The roles that the sender had in the branch; absent on what was stored before they were kept. */
  readonly posts?: readonly RoleId[] | undefined;
  /** It corrects or withdraws another; `root` is the first of its story. */
  readonly amends?: Amends | undefined;
  /** It was corrected or withdrawn by another. */
  readonly amendedBy?: { readonly submission: string; readonly how: Amends['how'] } | undefined;
  readonly answers: { readonly [field: string]: Json };
  /** What the system concluded from the answers and what it knew then, such as the channel under which a contact counts. */
  readonly concluded?: { readonly [name: string]: Json } | undefined;
  /** SHA-256 of the answers in canonical JSON (RFC 8785), base64url. */
  readonly digest: string;
  /** The signed receipt: a JWS in compact form (RFC 7515, RFC 8037). */
  readonly receipt: string;
}

export interface Amends {
  readonly submission: string;
  readonly root: string;
  readonly how: 'corrected' | 'withdrawn';
}

/** The submission with which its story began. */
export const rootOf = ({ id, amends }: Pick<Submission, 'id' | 'amends'>): string => amends?.root ?? id;

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

/** What a form may change about a client, apart from what tells who they are. */
type ChangedFacts = Partial<{
  readonly [Fact in 'readsLanguage' | 'speaksLanguage' | 'interpreterNeeded' | 'safeToContact' | 'nationality']: Client[Fact] | undefined;
}>;

/** `full`: what the person reads when there is no seat left. Of two who take the last one at once, one is refused. */
export type SeatChange = { readonly takenBy: string; readonly full: Refusal } | { readonly givenBackBy: string };

/** One change to the records, with what must hold for it; `otherwise` is what the person reads when it does not. All changes happen, or none. */
export type Change =
  | { readonly do: 'add client'; readonly client: Client }
  /** What is undefined stays as it was. It asks by itself whether the sender may see the client. */
  | {
      readonly do: 'change client';
      readonly client: string;
      readonly facts: ChangedFacts;
      readonly person: Partial<ClientPerson>;
      /** What is taken away. */
      readonly gone: readonly ('emailAddress' | 'phoneNumber')[];
      readonly otherwise: Refusal;
    }
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
  | { readonly do: 'plan reminder'; readonly client: string; readonly reminder: PlannedReminder }
  | {
      readonly do: 'step record';
      readonly record: RecordRef;
      /** States from which the step leads; `absent` is that of a record that is not there. */
      readonly from: readonly string[];
      readonly to: string;
      readonly on: Temporal.PlainDate;
      /** Added to what the record holds. */
      readonly facts: Readonly<Record<string, Json>>;
      /** Takes the place of what the record held about a person, if there is any. */
      readonly person: Readonly<Record<string, Json>>;
      readonly otherwise: Refusal;
      /** A fact that the record must not hold yet, and what the person reads when it does: of two who tell it at once, one is taken. */
      readonly untold?: { readonly fact: string; readonly otherwise: Refusal } | undefined;
      /** Somebody takes a seat that the record has, unless others have them all; or gives back the one that they have. Since when it is in its state stays as it was. */
      readonly seat?: SeatChange | undefined;
    }
  /** The record is in one of these states, and stays as it is. */
  | { readonly do: 'see record'; readonly record: RecordRef; readonly states: readonly string[]; readonly otherwise: Refusal }
  /** Opens a task, unless it was opened, or done, before; `again`: also when it was done. */
  | { readonly do: 'open task'; readonly task: PlannedTask; readonly again?: true }
  /** Closes a task, whether or not it was opened before: what is done need not be asked any more. */
  | { readonly do: 'close task'; readonly task: TaskRef; readonly on: Temporal.PlainDate }
  /** Gives a client to other volunteers; refused when somebody else did so meanwhile. */
  | {
      readonly do: 'assign client';
      readonly client: string;
      readonly before: Assigned;
      readonly after: Assigned;
      readonly otherwise: Refusal;
    }
  /** Gives a client, and all that is kept about them, to another branch; nobody there is assigned yet. `held`: as they were known. */
  | { readonly do: 'move client'; readonly client: string; readonly held: Client; readonly to: string; readonly otherwise: Refusal }
  /** The old submission learns by which it was amended; refused when it was amended before. */
  | {
      readonly do: 'mark amended';
      readonly submission: string;
      readonly by: string;
      readonly how: Amends['how'];
      readonly otherwise: Refusal;
    }
  /** Brings what the store holds about a subject in line with its history; refused when the store holds something else by now. */
  | {
      readonly do: 'restore';
      readonly subject: Subject;
      readonly branch: string;
      readonly difference: Difference;
      readonly otherwise: Refusal;
    };

/** What a submission leads to: whom or what it is about, what changes, and what the system concluded. Or why it cannot be. */
export type Outcome =
  | {
      readonly client: string;
      readonly changes: readonly Change[];
      readonly concluded?: Readonly<Record<string, Json>>;
    }
  | { readonly record: string; readonly changes: readonly Change[]; readonly concluded?: Readonly<Record<string, Json>> }
  | { readonly refusals: readonly Refusal[] };

/** What a form does, as a pure function of its answers and the circumstances. */
export type Effect<Answers> = (answers: Answers, circumstances: Circumstances) => Outcome;

/** The files of the clients whom an effect asked for; a client that is not there is absent. */
export type Known = ReadonlyMap<string, ClientFile>;

/** An effect that must know client files first. It pays for them with reads, so most effects do without. */
export interface KnowingEffect<Answers> {
  /** The ids of the clients, at most twenty. */
  readonly knows: (answers: Answers) => readonly string[];
  readonly effect: (answers: Answers, circumstances: Circumstances, known: Known) => Outcome;
}

/** The form that withdraws what another submission said: what follows is worked out from the history (`functions/history`). */
export interface Withdrawal<Answers> {
  readonly withdraws: (answers: Answers) => string;
}

export type EffectOf<Answers> = Effect<Answers> | KnowingEffect<Answers> | Withdrawal<Answers>;

/** An effect for each form of a part of the catalogue. */
export type EffectsOf<Forms> = { readonly [Id in keyof Forms]: EffectOf<AnswersOf<Forms[Id]>> };
