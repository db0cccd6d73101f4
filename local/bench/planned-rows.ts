/** A branch's planned reminders in any number, written as the application writes them. */
import { plannedOnce } from '../../functions/adapters/dynamodb/changes.ts';
import { reminderKey } from '../../functions/adapters/dynamodb/keys.ts';
import type { PlannedReminder } from '../../functions/residence/climb.ts';
import { remindersOf } from '../../functions/residence/reminders.ts';
import { dayOf, type Temporal } from '../../schemas/kernel/time.ts';

export interface Wanted {
  /** The rows of one of these are asked for; those of the others are there too. */
  readonly branches: readonly [string, ...string[]];
  readonly rows: number;
  /** So many of them are due now, all in the first branch. */
  readonly due: number;
  readonly now: Temporal.Instant;
}

/** Years over which the ends of the cards are spread. */
const years = 6;

const climbed = (client: string, branch: string, cardEndsOn: Temporal.PlainDate, now: Temporal.Instant): PlannedReminder[] =>
  remindersOf(
    { client, branch, family: 'residence', card: { kind: 'asylum-temporary', cardEndsOn }, state: 'running', version: 1 },
    now.subtract({ hours: 24 }),
  );

/** The item that planning leaves in the table: what the update sets, under its key. */
const itemOf = (client: string, branch: string, reminder: PlannedReminder): Record<string, unknown> => {
  const set = Object.entries(plannedOnce(client, branch, reminder).ExpressionAttributeValues);
  return { ...reminderKey(client, reminder.id), ...Object.fromEntries(set.map(([name, value]) => [name.slice(1), value])) };
};

/** Ladders of asylum permits: as many as are due now stand on their first rung today; all others begin later. */
export const plannedRows = function* ({ branches, rows, due, now }: Wanted): Generator<Record<string, unknown>> {
  const today = dayOf(now);
  const ladders = new Map<string, PlannedReminder[]>();
  let left = rows;
  for (let number = 0; left > 0; number += 1) {
    const isDue = number < due;
    const client = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    const branch = (isDue ? branches[0] : branches[number % branches.length]) ?? branches[0];
    // A prime step visits the days of all years in a mixed order.
    const end = isDue ? today.add({ months: 7 }) : today.add({ months: 8, days: (number * 1009) % (365 * years) });
    const ladder = ladders.get(end.toString()) ?? climbed(client, branch, end, now);
    ladders.set(end.toString(), ladder);
    const dueToCome = Math.max(0, due - number - 1);
    const taken = ladder.slice(0, Math.max(1, left - dueToCome));
    for (const reminder of taken) yield itemOf(client, branch, reminder);
    left -= taken.length;
  }
};
