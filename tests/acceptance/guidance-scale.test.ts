/** Two years of guidance of a few clients on the very machine; `npm run bench -- guidance` shows 100,000. */
import { expect, it } from 'vitest';
import { twoYears } from '../../local/bench/guidance.ts';

it('ends for everybody with every row explained, and reminds those alike to whom the same happened', async () => {
  const { clients, perClient, sent } = await twoYears(10, 6);

  expect(clients).toBe(10);
  // Each half-year is one execution: four for two years, fewer for who moves away, more for who is closed late.
  expect(perClient['executions']).toBeGreaterThan(4);
  expect(perClient['executions']).toBeLessThan(6);
  // Done in good time: one reminder a week ahead of the intake, of each evaluation and of the closing, the closing also on its day; what the intake left open falls due with its first item, and is told of then and a week later.
  expect(sent).toMatchObject({ 'in-time': 12 });
  expect(sent.late).toBeGreaterThan(sent['in-time'] ?? 0);
}, 60_000);
