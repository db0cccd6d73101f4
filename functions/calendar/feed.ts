/**
 * The calendar of deadlines as text (RFC 5545). It lies on the phones of volunteers and on the servers of calendar programs, so it tells that there
 * is a term, under the reference that mails also use, and where to read what it is: no name, no kind of document, no kind of deadline.
 */
import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { momentOn, officeZone, type Temporal } from '../../schemas/kernel/time.ts';
import type { RunningDeadline } from '../deadlines/deadlines.ts';

interface FeedNeeds {
  readonly siteUrl: string;
  readonly today: Temporal.PlainDate;
}

export const calendarName = 'Wegwijs: termijnen';

const hour = 3600;
const day = 24 * hour;

/** At nine in the morning, a week before and the day before, as seconds before the midnight with which the day begins. */
const alarms = [7 * day - 9 * hour, day - 9 * hour] as const;

/** How often a program should look again. */
const lookAgain = 6 * hour;

/** Amsterdam's time since 1996, by the rule of the European Union. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${officeZone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export const calendarFeed = (deadlines: readonly RunningDeadline[], { siteUrl, today }: FeedNeeds): string => {
  // No METHOD: that would make it a message of scheduling, which must name an organizer (RFC 5546, 3.2.1).
  const calendar = ical({
    name: calendarName,
    prodId: { company: 'wegwijs', product: 'deadlines', language: 'NL' },
    ttl: lookAgain,
  });
  // The same all day long, so that a feed in which nothing changed is the same text.
  const stamp = momentOn(today);
  for (const deadline of deadlines) {
    const { client, day: start, version } = deadline;
    const reference = client.slice(0, 8);
    const link = `${siteUrl}/clients/${client}`;
    const event = calendar.createEvent({
      id: uidOf(deadline),
      sequence: version,
      stamp,
      start,
      end: start.add({ days: 1 }),
      allDay: true,
      summary: `Wegwijs: er is een termijn (${reference})`,
      description: `Kenmerk ${reference}. Om wie en om welke termijn het gaat, ziet u na het aanmelden: ${link}`,
      url: link,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    });
    // Programs ring at once for an alarm of a day gone by.
    if (start.since(today).sign < 0) continue;
    for (const triggerBefore of alarms)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore, description: `Wegwijs: er is een termijn (${reference})` });
  }
  // Every line ends with a line break, the last one too (RFC 5545, 3.1). A calendar must hold something (3.6); without deadlines it is the zone.
  const text = `${calendar.toString()}\r\n`;
  return deadlines.length > 0 ? text : text.replace('END:VCALENDAR', `${zone}\r\nEND:VCALENDAR`);
};

/** The same deadline of the same document keeps its uid when its day changes, so that the entry moves and is not doubled. It says nothing. */
const uidOf = ({ client, family, kind, from }: RunningDeadline): string =>
  `${createHash('sha256')
    .update([client, family, kind, ...(from ? [from] : [])].join(' '))
    .digest('hex')
    .slice(0, 32)}@wegwijs`;
