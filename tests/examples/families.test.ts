/** The example families can be sent, on the day on which a newcomer starts, and show what the pages are for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { bearer, get } from '../local/local-system.ts';

let system: LocalSystem;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  system = await openLocalSystem({ port: 0, data: ':memory:', clock: 'frozen', at: Temporal.Instant.from('2026-11-25T09:00:00Z') });
});
afterAll(() => system.close());

it('are taken as they stand, each family with what comes first', async () => {
  const { refused } = await system.seed(['families']);
  expect(refused).toBe(0);
  await system.quiet();

  const asked = async (path: string) =>
    (await get(system, path, await bearer(system, 'team-leader'))).body as {
      items: { members: unknown[]; next?: { kind: string; day: string } }[];
    };
  const open = (await asked('/api/dossiers')).items.map(({ members, next }) => `${members.length} ${next?.kind} ${next?.day}`);
  expect(open.toSorted()).toEqual(['1 completion 2026-12-18', '2 filing 2027-01-12', '4 objection 2026-12-07']);
  expect((await asked('/api/dossiers?state=closed&evidence=religious')).items).toHaveLength(1);
});
