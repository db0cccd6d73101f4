import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { distance, nearnessOf, showBirthDate, showDay, showMoment } from './dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('days as people here write them', () => {
  it('writes day, month, year', () => {
    expect(showDay(day('2026-02-01'))).toBe('01-02-2026');
    expect(showBirthDate('1990')).toBe('1990');
    expect(showBirthDate('1990-05')).toBe('05-1990');
    expect(showBirthDate('1990-05-12')).toBe('12-05-1990');
  });

  it('writes a moment in the time of Amsterdam, where it may be tomorrow already', () => {
    expect(showMoment(Temporal.Instant.from('2026-07-31T22:30:00Z'))).toEqual({ nl: '01-08-2026 om 00:30 uur', en: '01-08-2026 at 00:30' });
  });

  it.each([
    ['2026-11-05', 'vandaag'],
    ['2026-11-06', 'over 1 dag'],
    ['2026-12-24', 'over 49 dagen'],
    ['2027-02-10', 'over 3 maanden'],
    ['2031-12-01', 'over 5 jaar'],
    ['2026-11-03', '2 dagen geleden'],
    ['2026-01-05', '10 maanden geleden'],
  ])('says how far %s is: %s', (then, expected) => {
    expect(distance(day(then), day('2026-11-05')).nl).toBe(expected);
  });

  it('calls the last three months near', () => {
    expect(nearnessOf(day('2027-02-05'), day('2026-11-05'))).toBe('near');
    expect(nearnessOf(day('2027-02-06'), day('2026-11-05'))).toBe('far');
    expect(nearnessOf(day('2026-11-05'), day('2026-11-05'))).toBe('near');
    expect(nearnessOf(day('2026-11-04'), day('2026-11-05'))).toBe('past');
  });
});
