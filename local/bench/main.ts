/** The benchmark suite: `npm run bench`, or one part of it by name. Speeds are printed as ratios and pass or fail nothing; a reminder or a submission that is missed or double does, and what must be linear and is not. */
import { benchDue, fewestPlanned } from './due.ts';
import { printRatios, printRows } from './figures.ts';
import { benchGuidance } from './guidance.ts';
import { benchMonthlyRound } from './monthly-round.ts';
import { benchReminders } from './reminders.ts';
import { benchReport } from './report.ts';
import { benchSoak } from './soak.ts';
import { benchStates, smallest } from './states.ts';
import { benchSubmit } from './submit.ts';

const suites: Record<string, () => Promise<void>> = {
  submit: async () => printRatios(await benchSubmit(), 'bare Put'),
  states: async () => printRatios(await benchStates(), smallest),
  soak: benchSoak,
  reminders: benchReminders,
  'monthly-round': benchMonthlyRound,
  guidance: benchGuidance,
  due: async () => printRatios(await benchDue(), fewestPlanned),
  report: async () => printRows(await benchReport()),
};

const asked = process.argv.slice(2);
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await suite();
}
