/** Finding what is due reads in proportion to what is due, not to what is planned; `npm run bench -- due` shows it up to a million rows. */
import { expect, it } from 'vitest';
import { dueAmong } from '../../local/bench/due.ts';

it('reads no more among 10,000 planned reminders than among 100, and less when less is due', async () => {
  const small = await dueAmong(100, 50);
  const large = await dueAmong(10_000, 50);
  const smallWithFew = await dueAmong(100, 5);

  expect(small).toMatchObject({ planned: 100, due: 50, looked: 50 });
  expect(large).toMatchObject({ planned: 10_000, due: 50, looked: 50, units: small.units });
  expect(smallWithFew.looked).toBe(5);
  expect(smallWithFew.units).toBeGreaterThan(0);
  expect(smallWithFew.units).toBeLessThanOrEqual(small.units / 5);
}, 60_000);
