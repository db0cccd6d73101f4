/** The example of guidance can be sent, on the day on which a newcomer starts, and shows what the pages are for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { bearer, get } from '../local/local-system.ts';

interface Item {
  readonly is: string;
  readonly task?: { readonly id: string; readonly dueOn: string };
}
interface WeekShown {
  readonly overdue: readonly Item[];
  readonly days: readonly { readonly day: string; readonly items: readonly Item[]; readonly hours: readonly { readonly kind: string }[] }[];
}

let system: LocalSystem;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  system = await openLocalSystem({ port: 0, data: ':memory:', clock: 'frozen', at: Temporal.Instant.from('2026-11-25T09:00:00Z') });
});
afterAll(() => system.close());

const asked = async <T>(path: string, persona = 'volunteer-guidance'): Promise<T> =>
  (await get(system, path, await bearer(system, persona))).body as T;
const told = ({ is, task }: Item): string => (task ? `${task.id.split('.')[1]} ${task.dueOn}` : is);

it('is taken as it stands, and fills the week, the trajectories and the sessions', async () => {
  expect(await system.seed(['guidance'])).toMatchObject({ refused: 0 });
  await system.quiet();

  const week = await asked<WeekShown>('/api/week');
  expect(week.overdue.map(told)).toEqual([
    'integration-enrolment 2026-06-10',
    'guidance-1-contact-2026-08-13 2026-08-13',
    'intake-open-items 2026-09-24',
    'benefit-forms 2026-11-02',
  ]);
  expect(week.days.map(({ hours }) => hours.map(({ kind }) => kind).join())).toEqual(['', 'walk-in', 'legal', 'walk-in', 'work', '', '']);
  expect(week.days.flatMap(({ items }) => items.map(told))).toContain('guidance-1-month-3 2026-11-27');
  expect((await asked<WeekShown>('/api/week?week=2026-W49')).days.flatMap(({ items }) => items.map(told))).toContain('session');

  const { sessions, waiting } = await asked<{ sessions: { day: string; state: string }[]; waiting: { language: string; count: number }[] }>(
    '/api/participation/sessions',
    'team-leader',
  );
  expect(sessions.map(({ day, state }) => `${day} ${state}`)).toEqual(['2026-12-03 planned', '2026-11-12 held']);
  expect(waiting.map(({ language, count }) => `${language} ${count}`)).toEqual(['fa 1', 'ar 1']);
});
