import { describe, expect, it } from 'vitest';
import { lossesOf, type Soaked, soak } from '../../local/bench/soak.ts';

describe('the soak', () => {
  it('finds all stored and none twice, in two seconds as in thirty', async () => {
    const soaked = await soak(2);

    expect(soaked).toMatchObject({ sent: 100, twice: 10, stored: 100, storedOnce: 100 });
    expect(lossesOf(soaked)).toEqual([]);
  }, 60_000);

  it('says what was lost, stored twice, or not answered', () => {
    const well: Soaked = { sent: 10, twice: 1, stored: 10, storedOnce: 10, refused: 0, milliseconds: [1], faults: [] };

    expect(lossesOf({ ...well, stored: 9, storedOnce: 9 })).toEqual(['1 of 10 were not stored']);
    expect(lossesOf({ ...well, stored: 11 })).toEqual(['1 were stored that nobody sent, or twice']);
    expect(lossesOf({ ...well, refused: 1, faults: ['503: late'] })).toEqual(['1 were not answered with a receipt: 503: late']);
  });
});
