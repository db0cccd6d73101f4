import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { wholeYear } from './period.ts';
import { reportOf } from './report.ts';
import { changesSince, claimsOf, figuresOf, saidIn, whyNotSent } from './sent.ts';
import { bookOf2017, tell } from './told.ts';

const home = (client: string) => tell('housing-placed', '2017-03-01', { home: 'own', countsForTarget: true }, { client });
const reportWith = (people: number) => reportOf(bookOf2017(Array.from({ length: people }, (_, place) => home(`c${place}`))), 2017);
const at = Temporal.Instant.from('2018-02-01T10:00:00Z');
const period = wholeYear(2017);

describe('a report that is sent', () => {
  it('says what the municipality may read, and keeps the small numbers beside it for who may see them', () => {
    const report = reportWith(3);

    expect(claimsOf(report, at, [])).toMatchObject({
      iss: 'wegwijs',
      branch: 'maassluis',
      from: '2017-01-01',
      till: '2017-12-31',
      figures: { M01: { value: null, hidden: true } },
    });
    expect(figuresOf(report)['M01']).toMatchObject({ version: 1, value: 3 });
    expect(JSON.stringify(claimsOf(report, at, []))).not.toContain('records');
  });

  it('is read back from what was signed', () => {
    const claims = claimsOf(reportWith(8), at, []);
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');

    expect(saidIn({ signed: `header.${payload}.signature` })).toEqual(claims.figures);
  });

  it('waits until the last day of its period is over in Amsterdam', () => {
    const report = reportWith(8);

    expect(whyNotSent(report, { period, sent: [], now: Temporal.Instant.from('2017-12-31T22:59:00Z') })?.rule).toBe('not-over');
    expect(whyNotSent(report, { period, sent: [], now: Temporal.Instant.from('2017-12-31T23:00:00Z') })).toBeUndefined();
  });

  it('does not contradict itself', () => {
    const { invariants, ...report } = reportWith(8);
    const broken = {
      ...report,
      invariants: [{ id: 'x', says: { nl: 'x', en: 'x' }, weight: 'must' as const, holds: false }, ...invariants],
    };

    expect(whyNotSent(broken, { period, sent: [], now: at })?.rule).toBe('contradicts-itself');
  });

  it('is sent ten times at most, so that each sending is held against all before it', () => {
    const report = reportWith(8);
    const once = { branch: 'maassluis', period, sentAt: at, sentBy: 'somebody', signed: '', figures: figuresOf(report) };
    const times = (number: number) => whyNotSent(report, { period, sent: Array.from({ length: number }, () => once), now: at })?.rule;

    expect([times(9), times(10)]).toEqual([undefined, 'sent-too-often']);
  });

  it('shows every figure that is counted otherwise since, by its value, its parts or its definition, and no other', () => {
    const [then, now] = [figuresOf(reportWith(8)), figuresOf(reportWith(9))];

    expect(changesSince(then, then)).toEqual([]);
    expect(changesSince(then, now).map(({ figure }) => figure)).toContain('M01');
    expect(changesSince(then, now).find(({ figure }) => figure === 'M01')).toMatchObject({ before: { value: 8 }, now: { value: 9 } });
    expect(changesSince(then, now).map(({ figure }) => figure)).not.toContain('M51');
    const { M51, ...others } = then;
    if (!M51) throw new Error('there is such a figure');
    expect(changesSince({ ...others, M51: { ...M51, version: 2 } }, then)).toEqual([
      { figure: 'M51', before: { ...M51, version: 2 }, now: M51 },
    ]);
    expect(changesSince(others, then)).toEqual([{ figure: 'M51', before: undefined, now: M51 }]);
  });
});
