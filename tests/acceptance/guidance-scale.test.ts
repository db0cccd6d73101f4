/** Two years of guidance of a few clients on the very machine; `npm run bench -- guidance` shows 100,000. */
import { expect, it } from 'vitest';
import { twoYears } from '../../local/bench/guidance.ts';

it('ends for everybody with every row explained, and reminds those alike to whom the same happened', async () => {
  const { clients, perClient, sent } = await twoYears(10);

  expect(clients).toBe(10);
  // Two years take five executions, since each hands over after 150 days; fewer for who moves away, more for who is closed late.
  expect(perClient).toMatchObject({ executions: 5 });
  // Done in good time: one reminder a week ahead of the intake, of what it left open, of each evaluation and of the closing; the closing also on its day.
  expect(sent).toMatchObject({ 'in-time': 9 });
  expect(sent.late).toBeGreaterThan(sent['in-time'] ?? 0);
}, 60_000);
