/** Calendars in memory, kept by the same contract as those in the table. */
import type { Calendar } from '../../functions/calendar/calendar.ts';
import type { Calendars } from '../../functions/calendar/calendars.ts';

export const calendarsInMemory = (): Calendars => {
  const live = new Map<string, Calendar>();
  const hashes = new Map<string, string>();
  return {
    behind: async (hash) => live.get(hash),
    of: async (member) => live.get(hashes.get(member) ?? ''),
    make: async (hash, calendar) => {
      live.delete(hashes.get(calendar.member) ?? '');
      live.set(hash, calendar);
      hashes.set(calendar.member, hash);
    },
    end: async (member) => {
      live.delete(hashes.get(member) ?? '');
      hashes.delete(member);
    },
  };
};
