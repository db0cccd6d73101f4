/** The calendar feed against a strict reading of RFC 5545, and the reading itself against feeds that are wrong. */
import { describe, expect, it } from 'vitest';
import { calendarFeed } from '../../functions/calendar/feed.ts';
import { deadlinesOf } from '../../functions/deadlines/deadlines.ts';
import type { ResidenceDocument } from '../../functions/residence/document.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { complaintsAbout } from '../support/rfc5545.ts';

const day = Temporal.PlainDate.from;
const aDocument = (number: number, cardEndsOn: string): ResidenceDocument => ({
  client: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000001`,
  branch: 'maassluis',
  family: 'residence',
  state: 'running',
  version: 1,
  card: { kind: 'regular-temporary', cardEndsOn: day(cardEndsOn), rightEndsOn: day(cardEndsOn), cardNumber: 'IR1234567' },
});
const feedOf = (documents: readonly ResidenceDocument[], siteUrl = 'https://wegwijs.example') =>
  calendarFeed(documents.flatMap(deadlinesOf), { siteUrl, today: day('2026-11-05') });

const good = feedOf([aDocument(1, '2027-02-10')]);

describe('the feed passes a strict reading', () => {
  it.each<[string, string]>([
    ['with deadlines to come', good],
    [
      'with deadlines of many years and clients',
      feedOf(Array.from({ length: 40 }, (_, place) => aDocument(place + 1, `${2025 + (place % 6)}-0${1 + (place % 9)}-28`))),
    ],
    ['over the end of a year and a leap day', feedOf([aDocument(1, '2028-01-01'), aDocument(2, '2028-03-01')])],
    ['without deadlines', feedOf([])],
    ['at a long address', feedOf([aDocument(1, '2027-02-10')], `https://${'wegwijs-'.repeat(20)}example.nl`)],
    [
      'at an address with letters of more than one octet',
      feedOf([aDocument(1, '2027-02-10')], `https://${'vluchtelingenhulp-één-'.repeat(6)}.example`),
    ],
  ])('%s', (_, text) => {
    expect(complaintsAbout(text)).toEqual([]);
  });
});

describe('the strict reading', () => {
  const unfolded = good.replaceAll('\r\n ', '');

  it.each<[string, string, RegExp]>([
    ['lines that end in LF', good.replaceAll('\r\n', '\n'), /^3\.1 a line ends without CRLF/],
    ['no CRLF at the end', good.trimEnd(), /^3\.1 the last line/],
    ['lines that are not folded', unfolded, /^3\.1 a line is longer/],
    ['an empty line', good.replace('END:VEVENT', '\r\nEND:VEVENT'), /^3\.1 a line is empty/],
    ['a control character', good.replace('Kenmerk', 'Kenmerk\u0007'), /^3\.1 a control/],
    ['a line without a value', good.replace('TRANSP:TRANSPARENT', 'TRANSP'), /^3\.1 no content line: TRANSP/],
    ['no PRODID', good.replace(/PRODID.*\r\n/, ''), /has 0 times PRODID/],
    ['another version', good.replace('VERSION:2.0', 'VERSION:1.0'), /VERSION is not 1\.0/],
    ['a method without an organizer', good.replace('VERSION', 'METHOD:PUBLISH\r\nVERSION'), /^RFC 5546/],
    ['no component', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n', /^3\.6 a calendar holds/],
    ['two calendars', good + good, /^3\.4 not one VCALENDAR/],
    ['a component that does not end', good.replace('END:VALARM\r\n', ''), /^3\.4 END:VEVENT ends nothing/],
    ['a UID that stands twice', good.replace(/UID:.*\r\n/g, 'UID:same\r\n'), /^3\.8\.4\.7/],
    ['an event without a UID', good.replace(/UID:.*\r\n/, ''), /has 0 times UID/],
    ['a stamp that is not in UTC', good.replace(/(DTSTAMP:.*)Z\r\n/, '$1\r\n'), /^3\.8\.7\.2/],
    ['no stamp', good.replace(/DTSTAMP:.*\r\n/, ''), /has 0 times DTSTAMP/],
    ['a day that does not exist', good.replace(/(DTSTART;VALUE=DATE:)\d+/, '$120270230'), /^3\.3\.4/],
    ['a moment in no time zone', good.replace(/DTSTART;VALUE=DATE:\d+/, 'DTSTART:20270110T090000'), /^3\.2\.19/],
    ['a time zone that is not there', good.replace(/DTSTART;VALUE=DATE:\d+/, 'DTSTART;TZID=Europe/Amsterdam:20270110T090000'), /^3\.2\.19/],
    ['an end before the start', good.replace(/(DTEND;VALUE=DATE:)\d+/, '$120200101'), /^3\.8\.2\.2 DTEND is later/],
    ['an end and a length', good.replace('TRANSP', 'DURATION:P1D\r\nTRANSP'), /^3\.6\.1/],
    ['a comma that is not escaped', good.replace('\\,', ','), /DESCRIPTION is not/],
    ['an alarm without a text', good.replace(/(ACTION:DISPLAY\r\n)|(BEGIN:VALARM[\s\S]*?)DESCRIPTION:.*\r\n/, '$1$2'), /^3\.6\.6 an alarm/],
    ['an alarm without a trigger', good.replace(/TRIGGER:.*\r\n/, ''), /VALARM has 0 times TRIGGER/],
    ['a trigger that is no length', good.replace(/TRIGGER:.*/, 'TRIGGER:-P'), /^3\.8\.6\.3/],
    ['a property that nobody knows', good.replace('TRANSP:', 'TRANSPARENCY:'), /VEVENT has no TRANSPARENCY/],
  ])('complains about %s', (_, text, complaint) => {
    expect(text).not.toBe(good);
    expect(complaintsAbout(text).some((each) => complaint.test(each))).toBe(true);
  });
});
