/** Runs the demo on a local system of its own and judges what it saw. */
import { firstDay } from '../../examples/permits/lines.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { schedules } from '../schedules.ts';
import { openLocalSystem } from '../system.ts';
import { balanceOf, crowdedDays, disagreements, imbalances, indiscretions } from './agreement.ts';
import { expectationOf } from './expected.ts';
import { people } from './people.ts';
import type { Outcome } from './print.ts';
import { allLines, examplesIn, lastDay, replay, startTime, submittedAt } from './replay.ts';
import { Site } from './site.ts';

/** What runs every night when deployed runs on the first of each month here: over 700 nights would take longer than all the rest. */
const monthly = schedules.map((schedule) => ({ ...schedule, cron: 'cron(0 3 1 * ? *)' }));

export const runDemo = async (): Promise<Outcome> => {
  const started = performance.now();
  const faults: string[] = [];
  const system = await openLocalSystem({
    data: ':memory:',
    clock: 'frozen',
    schedules: monthly,
    at: momentOn(Temporal.PlainDate.from(firstDay), startTime),
    failed: (fault) => faults.push(`a fault that nobody awaited: ${fault instanceof Error ? fault.message : String(fault)}`),
  });
  try {
    const lines = allLines();
    const examples = examplesIn(lines);
    const seen = await replay(new Site(system.url));
    const expectation = expectationOf(lines, { firstDay, lastDay, submittedAt }, people);
    const balances = balanceOf(seen, examples);
    faults.push(
      ...disagreements(expectation, seen, examples),
      ...crowdedDays(seen.mails, examples),
      ...imbalances(balances, expectation, seen, lastDay),
      ...indiscretions(seen.mails, examples),
      ...system.deadLetters().map(() => 'a record of the stream could not be dispatched'),
    );
    return { replay: seen, examples, expectation, balances, faults, seconds: (performance.now() - started) / 1000 };
  } finally {
    await system.close();
  }
};
