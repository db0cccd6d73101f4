/** The table that judges the demo, judged itself: days that were worked out with a paper calendar. */
import { describe, expect, it } from 'vitest';
import {
  goesOut,
  permitComesFirst,
  type Step,
  stepsOfApplication,
  stepsOfCard,
  stepsOfCardWhilePending,
  stepsOfRejection,
  stepsWhilePermitComesFirst,
} from '../../local/demo/by-hand.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

const days = (steps: readonly Step[], who?: Step['who']): string[] =>
  steps.filter((step) => who === undefined || step.who === who).map(({ rung, on }) => `${rung} ${on}`);

describe('the reminders worked out by hand', () => {
  it('climb the whole ladder of an asylum permit that ends on a leap day', () => {
    const steps = stepsOfCard('asylum-temporary', '2028-02-29', '2028-02-29');
    expect(days(steps, 'legal')).toEqual(['R0 2027-07-29', 'R1 2027-08-29', 'R2 2027-10-29', 'R3 2027-11-29', 'R5 2028-01-29']);
    expect(days(steps, 'client')).toEqual(['R1 2027-08-29', 'R3 2027-11-29', 'R5 2028-01-29']);
    expect(days(steps, 'contact')).toEqual(['R1 2027-08-29', 'R2 2027-10-29', 'R5 2028-01-29']);
    expect(days(steps, 'leader')).toEqual([
      ...['R3 2027-11-29', 'R4 2027-12-29', 'R5 2028-01-29', 'R6a 2028-02-15', 'R6b 2028-02-22', 'R6c 2028-02-25'],
      ...['R7a 2028-02-29', 'R7b 2028-03-07', 'R7c 2028-03-28'],
    ]);
    expect(days(steps, 'lawyer')).toEqual(['R7a 2028-02-29', 'R7b 2028-03-07', 'R7c 2028-03-28']);
  });

  it('fall on the last day of a month that has no 31st', () => {
    expect(days(stepsOfCard('asylum-temporary', '2027-08-31', '2027-08-31'), 'legal')).toEqual([
      ...['R0 2027-01-31', 'R1 2027-02-28', 'R2 2027-04-30', 'R3 2027-05-31', 'R5 2027-07-31'],
    ]);
  });

  it('tell the holder of a regular permit to apply three months before, not earlier', () => {
    const steps = stepsOfCard('regular-temporary', '2027-05-01', '2027-05-01');
    expect(days(steps, 'client')).toEqual(['R1 2027-02-01', 'R3 2027-02-01', 'R5 2027-04-01']);
    expect(days(steps, 'legal').slice(0, 2)).toEqual(['R0 2026-12-01', 'R2 2027-01-01']);
  });

  it.each([
    ['asylum-permanent', undefined],
    ['regular-permanent', undefined],
    ['eu-long-term', undefined],
    ['asylum-temporary', '2029-05-20'],
  ])('begin three months before the end of a card alone (%s, right until %s)', (kind, rightEndsOn) => {
    expect(days(stepsOfCard(kind, '2027-05-20', rightEndsOn), 'legal')).toEqual(['R3 2027-02-20', 'R5 2027-04-20']);
  });

  it.each([
    ['2027-12-28', '2027-12-24', 'Christmas'],
    ['2028-04-18', '2028-04-12', 'Easter and Good Friday'],
    ['2027-05-10', '2027-05-03', 'Liberation Day, Ascension and the bridge day'],
  ])('count two working days back from %s to %s over %s', (end, on) => {
    expect(days(stepsOfCard('asylum-permanent', end, undefined), 'leader')).toContain(`R6c ${on}`);
  });

  it('know three reminders for a travel document, two for a W-document and none for a passport of the country of origin', () => {
    expect(days(stepsOfCard('refugee-travel-document', '2027-09-01', undefined), 'client')).toEqual([
      ...['T1a 2027-06-01', 'T1b 2027-07-21', 'T1c 2027-08-18'],
    ]);
    expect(days(stepsOfCard('w-document', '2027-06-22', undefined), 'legal')).toEqual(['W1a 2027-05-11', 'W1b 2027-06-08']);
    expect(stepsOfCard('national-passport', '2027-05-05', undefined)).toEqual([]);
  });

  it.each([
    ['asylum-extension', '2027-01-18', ['P1 2027-07-04', 'P2 2027-07-19']],
    // 90 days from 27 September end on Boxing Day, a Sunday: Monday 27 December.
    ['regular-extension', '2027-09-27', ['P1 2027-12-13', 'P2 2027-12-28']],
    // Eight weeks from 11 March end on Ascension Day; 7 May is equated with a holiday: Monday 10 May.
    ['card-renewal', '2027-03-11', ['P1 2027-04-26', 'P2 2027-05-11']],
    ['travel-document', '2027-07-01', []],
  ])('watch the decision on %s received on %s', (application, receivedOn, expected) => {
    expect(days(stepsOfApplication(application, receivedOn), 'legal')).toEqual(expected);
  });

  it('ask for a W-document on the day on which the card ends, or on that of sending when it had ended', () => {
    expect(days(stepsOfCardWhilePending('2027-05-01', '2027-04-20'))).toEqual(['W0 2027-05-01']);
    expect(days(stepsOfCardWhilePending('2027-05-01', '2027-05-18'))).toEqual(['W0 2027-05-18']);
  });

  const letter = (changes: Partial<Parameters<typeof stepsOfRejection>[0]>) =>
    stepsOfRejection({
      application: 'asylum-extension',
      letterOf: '2026-04-16',
      printed: undefined,
      registeredAt: Temporal.PlainDateTime.from('2026-04-20T10:00'),
      ...changes,
    });

  it.each([
    // Four weeks end on Ascension Day; the bridge day and the weekend are passed over before it is missed.
    ['four weeks', {}, '2026-04-21 2026-04-30 2026-05-07 2026-05-11 2026-05-14 2026-05-19'],
    [
      'six weeks at the municipality',
      { application: 'travel-document' },
      '2026-04-21 2026-05-14 2026-05-21 2026-05-22 2026-05-28 2026-05-29',
    ],
    ['the day that is printed', { printed: '2026-05-20' }, '2026-04-21 2026-05-06 2026-05-13 2026-05-13 2026-05-20 2026-05-21'],
    [
      'a letter that came out too late',
      { registeredAt: Temporal.PlainDateTime.from('2026-06-01T10:00') },
      '2026-05-14 2026-04-30 2026-05-07 2026-05-11 2026-05-14 2026-05-19',
    ],
  ])('count down to the last day for objection: %s', (_, changes, expected) => {
    const leader = letter(changes).steps.filter(({ who }) => who === 'leader');
    expect(leader.map(({ on }) => on).join(' ')).toBe(expected);
    expect(days(letter(changes).steps, 'lawyer')).toHaveLength(5);
  });

  it.each([
    ['2027-09-01', '2027-06-01', true],
    ['2027-09-01', '2028-03-01', true],
    ['2027-09-01', '2028-03-02', false],
    ['2027-09-01', undefined, false],
  ])('put the permit before a travel document until %s when the card ends on %s: %s', (travel, card, first) => {
    expect(permitComesFirst(travel, card)).toBe(first);
    expect(days(stepsWhilePermitComesFirst(travel), 'legal')).toEqual(
      days(stepsOfCard('alien-travel-document', travel, undefined), 'client').map((day) => day.replace('T1', 'T2')),
    );
  });

  it.each([
    ['long before', '2027-02-27T23:59', '2027-02-28T08:00', '2027-02-28T08:00'],
    ['on its day at eight', '2027-02-28T08:00', '2027-02-28T08:00', '2027-02-28T08:00'],
    ['on its day, a minute past eight', '2027-02-28T08:01', '2027-02-28T08:01', '2027-03-01T08:00'],
    ['a week after it, before eight', '2027-03-07T07:59', '2027-03-07T07:59', '2027-03-07T08:00'],
    ['a week after it, later on the day', '2027-03-07T10:00', '2027-03-07T10:00', '2027-03-08T08:00'],
  ])('go out at eight; written down %s, a client hears at once and staff with the next digest', (_, now, toClient, toStaff) => {
    const when = (reader: 'client' | 'staff') =>
      goesOut({ on: Temporal.PlainDate.from('2027-02-28') }, reader, Temporal.PlainDateTime.from(now)).toString({ smallestUnit: 'minute' });
    expect([when('client'), when('staff')]).toEqual([toClient, toStaff]);
  });
});
