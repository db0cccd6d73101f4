/** When reminders go out: at one hour of the day, in Amsterdam, so that staff read one digest a day. */
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import type { Recipient } from '../../schemas/ladder.ts';
import { remembered } from '../remembered.ts';

/** Asking the zone for its hours is most of what planning a row costs, and many rows go out on one day. */
export const digestOn = remembered(
  (day: Temporal.PlainDate) => day.toString(),
  (day) => momentOn(day, '08:00'),
);

/** The day of the first digest from a moment on. */
export const digestDay = (moment: Temporal.Instant): Temporal.PlainDate => {
  const today = dayOf(moment);
  return Temporal.Instant.compare(digestOn(today), moment) >= 0 ? today : today.add({ days: 1 });
};

/** What comes up after the hour of the digest waits for the next. */
export const nextDigest = (moment: Temporal.Instant): Temporal.Instant => digestOn(digestDay(moment));

/** When a row goes out. One that is found late goes to a client at once, and to staff with the next digest. */
export const sendingMoment = (on: Temporal.PlainDate, recipient: Recipient, now: Temporal.Instant): Temporal.Instant => {
  const planned = digestOn(on);
  if (Temporal.Instant.compare(planned, now) >= 0) return planned;
  return recipient === 'client' ? now : nextDigest(now);
};
