import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { parseCron } from './cron.ts';

const zone = 'Europe/Amsterdam';
const turns = (expression: string, after: string, count: number): string[] => {
  const cron = parseCron(expression, zone);
  const found: string[] = [];
  let at = Temporal.Instant.from(after);
  while (found.length < count) {
    const next = cron.next(at);
    if (next === undefined) break;
    found.push(next.toString());
    at = next;
  }
  return found;
};

describe('a schedule', () => {
  it('keeps to three at night in Amsterdam when summer time begins and ends', () => {
    expect(turns('cron(0 3 * * ? *)', '2026-03-28T00:00:00Z', 3)).toEqual([
      '2026-03-28T02:00:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-30T01:00:00Z',
    ]);
    expect(turns('cron(0 3 * * ? *)', '2026-10-24T00:00:00Z', 3)).toEqual([
      '2026-10-24T01:00:00Z',
      '2026-10-25T02:00:00Z',
      '2026-10-26T02:00:00Z',
    ]);
  });

  it('skips a time that does not exist and keeps one that comes twice once', () => {
    expect(turns('cron(30 2 * * ? *)', '2026-03-28T12:00:00Z', 1)).toEqual(['2026-03-30T00:30:00Z']);
    expect(turns('cron(30 2 * * ? *)', '2026-10-24T12:00:00Z', 2)).toEqual(['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z']);
  });

  it.each([
    ['cron(0 9 1 * ? *)', '2026-01-31T12:00:00Z', ['2026-02-01T08:00:00Z', '2026-03-01T08:00:00Z']],
    ['cron(0 8 ? * MON-FRI *)', '2026-11-20T12:00:00Z', ['2026-11-23T07:00:00Z', '2026-11-24T07:00:00Z']],
    ['cron(0 8 ? * 1 *)', '2026-11-20T12:00:00Z', ['2026-11-22T07:00:00Z', '2026-11-29T07:00:00Z']],
    ['cron(0/20 12 * * ? *)', '2026-07-01T10:30:00Z', ['2026-07-01T10:40:00Z', '2026-07-02T10:00:00Z']],
    ['cron(0 0 29 FEB ? *)', '2026-01-01T00:00:00Z', ['2028-02-28T23:00:00Z', '2032-02-28T23:00:00Z']],
    ['cron(0 0 1 1 ? 2027)', '2026-01-01T00:00:00Z', ['2026-12-31T23:00:00Z']],
  ])('%s after %s', (expression, after, expected) => {
    expect(turns(expression, after, 2)).toEqual(expected);
  });

  it.each(['0 3 * * ? *', 'cron(0 3 * *)', 'cron(60 3 * * ? *)', 'cron(0 3 ? FOO * *)', 'cron(0/0 3 * * ? *)', 'cron(1-2-3 3 * * ? *)'])(
    'is not %s',
    (expression) => {
      expect(() => parseCron(expression, zone)).toThrow();
    },
  );
});
