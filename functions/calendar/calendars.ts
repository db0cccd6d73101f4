/** Where the calendars are kept: a member has one at most. A secret is never asked for or given, only its hash. */
import type { Calendar } from './calendar.ts';

export interface Calendars {
  /** The calendar behind the hash of a secret, unless it has ended. */
  behind(hash: string): Promise<Calendar | undefined>;
  /** The member's own calendar, unless it has ended. */
  of(member: string): Promise<Calendar | undefined>;
  /** Makes a calendar. The member's former one, if there is one, ends in the same write. */
  make(hash: string, calendar: Calendar): Promise<void>;
  /** Ends the member's calendar; ending it again does nothing. */
  end(member: string, at: Calendar['madeAt']): Promise<void>;
}
