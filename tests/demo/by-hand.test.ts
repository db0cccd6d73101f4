/** The table that judges the demo, judged itself: days that were worked out with a paper calendar. */
import { describe, expect, it } from 'vitest';
import { goesOut, type Step, stepsOfApplication, stepsOfCard } from '../../local/demo/by-hand.ts';
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

  it.each([
    ['long before', '2027-02-27T23:59', '2027-02-28T08:00', '2027-02-28T08:00'],
    ['on its day at eight', '2027-02-28T08:00', '2027-02-28T08:00', '2027-02-28T08:00'],
    ['on its day, a minute past eight', '2027-02-28T08:01', '2027-02-28T08:00', '2027-03-01T08:00'],
    ['a week after it, before eight', '2027-03-07T07:59', '2027-02-28T08:00', '2027-03-07T08:00'],
    ['a week after it, later on the day', '2027-03-07T10:00', '2027-02-28T08:00', '2027-03-08T08:00'],
  ])('go out at eight; written down %s, a client hears at once and staff with the next digest', (_, now, toClient, toStaff) => {
    const when = (who: Step['who']) => {
      const step = { rung: 'R1', on: Temporal.PlainDate.from('2027-02-28'), who };
      return goesOut(step, Temporal.PlainDateTime.from(now)).toString({ smallestUnit: 'minute' });
    };
    expect(when('client')).toBe(toClient);
    for (const who of ['contact', 'legal', 'leader', 'lawyer'] as const) expect(when(who)).toBe(toStaff);
  });
});
