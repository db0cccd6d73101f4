import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOn, officeZone, Temporal } from './time.ts';

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The nights on which the clock changes.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:00:00Z', '2026-10-25'],
  ])('at %s is %s', (moment, day) => expect(dayOf(Temporal.Instant.from(moment)).toString()).toBe(day));

  it('is what the zone says, at any moment of this century', () => {
    const moments = fc
      .integer({ min: 946_684_800, max: 4_102_444_800 })
      .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
    fc.assert(
      fc.property(moments, (moment) => dayOf(moment).equals(moment.toZonedDateTimeISO(officeZone).toPlainDate())),
      { numRuns: 2000 },
    );
  });
});

describe('a moment on a day', () => {
  it.each([
    ['2026-11-23', '08:00', '2026-11-23T07:00:00Z'],
    ['2026-07-01', '08:00', '2026-07-01T06:00:00Z'],
    // Skipped by summer time: it moves forward.
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
  ])('%s at %s is %s', (day, time, moment) => expect(momentOn(Temporal.PlainDate.from(day), time).toString()).toBe(moment));
});
