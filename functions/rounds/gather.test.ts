import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { missedAmong } from './gather.ts';

const on = (day: string) => Temporal.PlainDate.from(day);
const rounds = (...months: string[]) => months.map((month) => ({ month }));

describe('the months in which nobody was asked', () => {
  it('are those between the rounds', () => {
    expect(missedAmong(rounds('2026-11', '2026-09', '2026-08'), on('2026-11-20'))).toEqual(['2026-10']);
  });

  it('are those since the last round as well, while nothing runs', () => {
    expect(missedAmong(rounds('2026-08'), on('2026-11-20'))).toEqual(['2026-11', '2026-10', '2026-09']);
  });

  it('are not the month that begins today, nor any before the first round', () => {
    expect(missedAmong(rounds('2026-10'), on('2026-11-01'))).toEqual([]);
    expect(missedAmong([], on('2026-11-20'))).toEqual([]);
  });
});
