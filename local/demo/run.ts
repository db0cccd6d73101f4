/** Runs the demo on a local system of its own and judges what it saw. */
import { firstDay } from '../../examples/permits/lines.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { personas, personaWithSubject } from '../personas.ts';
import { schedules } from '../schedules.ts';
import { openLocalSystem } from '../system.ts';
import { balanceOf, crowdedDays, disagreements, imbalances, indiscretions } from './agreement.ts';
import { expectationOf, type People } from './expected.ts';
import type { Outcome } from './print.ts';
import { allLines, branchOfPersona, examplesIn, lastDay, leaderOf, replay, startTime, submittedAt } from './replay.ts';
import { Site } from './site.ts';

const addressOf = (persona: (typeof personas)[number] | undefined): string => {
  if (!persona) throw new Error('the examples name a member who is no persona');
  return persona.email;
};

const people: People = {
  emailOf: (member) => addressOf(personaWithSubject(member)),
  branchOf: branchOfPersona,
  leaderOf: (branch) => addressOf(personas.find(({ id }) => id === leaderOf(branch))),
  inboxOf: (branch) => `juridisch-${branch}@vluchtelingenwerk.example`,
};

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
