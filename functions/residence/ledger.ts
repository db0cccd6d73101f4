/** The ledger of reminders: each is planned ahead as a row, and each row ends in a state that says what became of it. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { WatchedFamily } from '../../schemas/watched.ts';
import type { PlannedReminder } from './climb.ts';

/** What a row is about: something that a workflow watches over, or (`dossier`) the monthly update of the client's reunification dossier. */
export type ReminderFamily = WatchedFamily | 'dossier';

/** Why a row was never sent. Each is an explanation that the nightly count accepts. */
export const explanations = [
  'renewal-sent',
  'decided',
  'rejected',
  'objection-filed',
  /** The document should not have been registered. */
  'entry-withdrawn',
  /** A travel document must wait for the residence card; staff are told so by rows of their own. */
  'permit-first',
  /** The residence card was renewed, so the travel document need not wait for it any more. */
  'permit-renewed',
  /** The day from which the rung was counted is another now. */
  'new-end-date',
  /** The monthly update that was asked for was sent in. */
  'update-sent',
  /** The step of the reunification that the row reminds of was taken, or is not asked any more. */
  'step-taken',
  /** What the row reminds of was done. */
  'task-done',
  /** The guidance was closed or handed over. */
  'guidance-ended',
  /** The reunification dossier was closed. */
  'dossier-closed',
  /** A later rung for the same person was due at the same time and says all that this one would have said. */
  'overtaken-by-later-rung',
] as const;

export type Explanation = (typeof explanations)[number];

/**
 * `cancelled`: the reason to remind is gone. `superseded`: counted from a day that changed; rows from the new day take its place. `stale`: found
 * late, when a later rung said it all.
 */
export type ReminderState = 'planned' | 'claimed' | 'sent' | 'cancelled' | 'superseded' | 'stale';

/** Where each state may go. A claimed row goes on only when its lease has ended, or back when its mail was certainly not taken. */
export const reminderSteps = {
  planned: ['claimed', 'cancelled', 'superseded', 'stale'],
  claimed: ['claimed', 'sent', 'cancelled', 'superseded', 'stale'],
  sent: [],
  cancelled: ['planned'],
  superseded: ['planned'],
  stale: [],
} as const satisfies Record<ReminderState, readonly ReminderState[]>;

/** Who a message was for: one mail has one kind of reader. */
export type Reader = 'client' | 'volunteer' | 'team-leader' | 'legal-inbox';

/** Rows that go out together, as one mail. */
export interface Posting {
  /** The message's id. */
  readonly message: string;
  readonly reader: Reader;
}

/** `permanent`: the address does not work. `transient`: tried for hours, then given up. `complaint`: it arrived and was reported as unwanted. */
export type UndeliveredKind = 'permanent' | 'transient' | 'complaint';

/** What became of a message after it was sent. The address that it went to is not kept. */
export interface Undelivered {
  readonly at: Temporal.Instant;
  readonly kind: UndeliveredKind;
  readonly reader: Reader;
}

export interface Reminder extends PlannedReminder {
  readonly client: string;
  readonly family: ReminderFamily;
  readonly branch: string;
  readonly state: ReminderState;
  readonly explanation?: Explanation | undefined;
  /** While claimed: until when the sender has it for itself. */
  readonly leaseUntil?: Temporal.Instant | undefined;
  /** The message that the row was taken for, or that it went out with. */
  readonly message?: string | undefined;
  readonly sentAt?: Temporal.Instant | undefined;
  /** Whole days between the planned day and the day of sending; 0 when in time. */
  readonly lateDays?: number | undefined;
  /** The row stays `sent`: it went out. Its reader was not told, so the ledger tells the next (escalations.ts). */
  readonly undelivered?: Undelivered | undefined;
}

/**
 * Whether the row is planned anew when its document asks for it again. What a later rung overtook stays as it is; until the state `stale` was
 * named, such rows were written down as superseded.
 */
export const comesBack = ({ state, explanation }: Reminder): boolean =>
  state === 'cancelled' || (state === 'superseded' && explanation !== 'overtaken-by-later-rung');

export const isOpen = (reminder: Reminder): boolean => reminder.state === 'planned' || reminder.state === 'claimed';

/** The moment at which a row can be taken up: its hour, or the end of the lease under which somebody took it. */
export const dueAt = (reminder: Reminder): Temporal.Instant =>
  reminder.state === 'claimed' && reminder.leaseUntil ? reminder.leaseUntil : reminder.sendAt;
