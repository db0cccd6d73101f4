import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { deadlinesOf, termDeadlinesOf } from '../deadlines/deadlines.ts';
import type { KeptRecord } from '../records/record.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import { calendarFeed } from './feed.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const siteUrl = 'https://wegwijs.example';
const today = day('2026-11-05');

const aDocument = (number: number, cardEndsOn: string, version = 1): ResidenceDocument => ({
  client: `${String(number).padStart(8, '0')}-0000-4000-8000-000000000001`,
  branch: 'maassluis',
  family: 'residence',
  state: 'running',
  version,
  card: { kind: 'regular-temporary', cardEndsOn: day(cardEndsOn), rightEndsOn: day(cardEndsOn), cardNumber: 'IR1234567' },
});

const feedOf = (documents: readonly ResidenceDocument[], on = today) =>
  calendarFeed(documents.flatMap(deadlinesOf), { siteUrl, today: on });

const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

describe('the feed', () => {
  it('is a published calendar with a name, which an independent parser reads', () => {
    const { calendar } = parsed(feedOf([aDocument(1, '2027-02-10')]));

    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/wegwijs\/\//);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Wegwijs: termijnen');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
  });

  it('has an all-day entry on each day, which says only that there is a term and where to look', () => {
    const { events } = parsed(feedOf([aDocument(1, '2027-02-10')]));

    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2026-11-10', '2026-11-11'],
      [true, '2027-02-09', '2027-02-10'],
      [true, '2027-02-10', '2027-02-11'],
      [true, '2027-03-10', '2027-03-11'],
    ]);
    for (const { summary, component } of events) {
      expect(summary).toBe('Wegwijs: er is een termijn (00000001)');
      expect(component.getFirstPropertyValue('url')).toBe(`${siteUrl}/clients/00000001-0000-4000-8000-000000000001`);
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
  });

  it('has the days of civic integration, and moves the signature with its entry when DUO gives it a day of its own', () => {
    const of = '00000001-0000-4000-8000-000000000001';
    const record = (kind: 'integration-term' | 'participation-term', facts: KeptRecord['facts'], version: number): KeptRecord => {
      const since = day('2024-03-04');
      return { kind, of, branch: 'maassluis', state: 'running', since, facts: { act: 'wi2021', ...facts }, person: {}, version };
    };
    const client = { id: of, branch: 'maassluis', settledOn: day('2024-01-08') };
    const integration = record('integration-term', { pipSet: '2024-03-04' }, 7);
    const declaration = record('participation-term', {}, 1);
    const extended = record('participation-term', { extendedUntil: '2027-06-01' }, 2);

    const [before, after] = [declaration, extended].map((term) =>
      parsed(calendarFeed(termDeadlinesOf({ client, records: [integration, term] }), { siteUrl, today })).events.map(
        ({ uid, startDate, sequence }) => ({ uid, day: startDate.toString(), sequence }),
      ),
    );

    expect(before?.map((event) => event.day)).toEqual(['2026-09-04', '2027-03-04', '2027-03-04']);
    expect(after?.map((event) => event.day)).toEqual(['2026-09-04', '2027-03-04', '2027-06-01']);
    expect(after?.map(({ uid }) => uid)).toEqual(before?.map(({ uid }) => uid));
    expect([before?.[2]?.sequence, after?.[2]?.sequence]).toEqual([8, 9]);
  });

  it('rings at nine in the morning, a week before and the day before, and never for what has passed', () => {
    const { events } = parsed(feedOf([aDocument(1, '2026-11-06')]));

    const rings = events.map(({ component, startDate }) =>
      component.getAllSubcomponents('valarm').map((alarm) => {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        const at = startDate.clone();
        at.isDate = false;
        at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return at.toString();
      }),
    );
    expect(rings).toEqual([
      [],
      ['2026-10-29T09:00:00', '2026-11-04T09:00:00'],
      ['2026-10-30T09:00:00', '2026-11-05T09:00:00'],
      ['2026-11-27T09:00:00', '2026-12-03T09:00:00'],
    ]);
  });

  it('keeps the uid of a deadline when its day changes, and counts up', () => {
    const before = parsed(feedOf([aDocument(1, '2027-02-10', 1)])).events;
    const after = parsed(feedOf([aDocument(1, '2027-03-10', 2)])).events;

    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(4);
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([1, 2]);
    expect(before[0]?.startDate.toString()).not.toBe(after[0]?.startDate.toString());
  });

  it('is the same text all day, and differs between clients', () => {
    expect(feedOf([aDocument(1, '2027-02-10')])).toBe(feedOf([aDocument(1, '2027-02-10')]));
    const uids = parsed(feedOf([aDocument(1, '2027-02-10'), aDocument(2, '2027-02-10')])).events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(8);
  });

  it('tells nothing of the person, the document or the term', () => {
    const text = feedOf([aDocument(1, '2027-02-10')]).replaceAll('\r\n ', '');

    expect(text).not.toMatch(/IR1234567|regulier|regular|asiel|vergunning|permit|pas\b|IND\b|verblijf|window|leniency|maassluis/i);
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('has the same days on a machine in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const { events } = parsed(feedOf([aDocument(1, '2027-03-28')]));
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;

    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-28', '2027-03-27', '2027-03-28', '2027-04-25']);
  });

  it('without deadlines is an empty calendar', () => {
    expect(parsed(feedOf([])).events).toEqual([]);
  });
});
