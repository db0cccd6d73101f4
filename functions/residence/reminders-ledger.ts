/** What is asked of the store about the ledger. Every write states what it expects. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { PlannedReminder } from './climb.ts';
import type { Explanation, Posting, Reader, Reminder, ReminderFamily, Undelivered } from './ledger.ts';

/** What went out as one message. */
export interface WentOut {
  readonly reader: Reader;
  readonly rows: readonly { readonly client: string; readonly id: string }[];
}

export interface Ledger {
  /** Planned rows of a branch whose moment has come, the oldest first; at most 100. Reads in proportion to what it gives. */
  due(branch: string, now: Temporal.Instant): Promise<readonly Reminder[]>;
  /** All open rows of a branch about one kind of thing until a moment, being sent or not, the oldest first. Reads all that is due until then. */
  openAbout(family: ReminderFamily, branch: string, until: Temporal.Instant): Promise<readonly Reminder[]>;
  /** Writes a row as planned, unless it stands there already; one whose reason, or day, has come back is planned again. */
  plan(client: string, branch: string, reminder: PlannedReminder): Promise<void>;
  /** Moves a planned row to a later moment. False when it is planned no more. */
  postpone(reminder: Reminder, sendAt: Temporal.Instant): Promise<boolean>;
  /** Ends an open row without sending it. False when it is being sent, or ended, meanwhile. */
  explain(reminder: Reminder, ending: Ending, now: Temporal.Instant): Promise<boolean>;
  /** Takes rows together for one message, all or none, until the lease ends. False when somebody else has one of them. */
  claim(reminders: readonly Reminder[], posting: Posting, now: Temporal.Instant, leaseUntil: Temporal.Instant): Promise<boolean>;
  /** Gives claimed rows back when the mail was certainly not taken. */
  release(reminders: readonly Reminder[], message: string): Promise<void>;
  /** Notes that the message went out. */
  sent(reminders: readonly (Reminder & { readonly lateDays: number })[], message: string, at: Temporal.Instant): Promise<void>;
  /** The rows that were taken for a message, as they were when it was first taken up; undefined for a message that is not ours. */
  wentOut(message: string): Promise<WentOut | undefined>;
  /**
   * Marks rows of one document as not delivered, plans whom to tell instead, and changes the version of a document so that its workflow looks again:
   * all or nothing. False when one of the rows was marked meanwhile, or is no longer with that message.
   */
  noteUndelivered(
    reminders: readonly Reminder[],
    message: string,
    undelivered: Undelivered,
    escalation: PlannedReminder | undefined,
  ): Promise<boolean>;
}

/** The state in which a row ends without being sent, and why. */
export interface Ending {
  readonly state: 'cancelled' | 'superseded' | 'stale';
  readonly explanation: Explanation;
}
