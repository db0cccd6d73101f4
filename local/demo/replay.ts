/** Replays the examples: submits what is there at the start, then lives through two years, submitting the rest on its day. */
import { type ExampleLine, firstDay, linesAtStart, linesLater } from '../../examples/permits/lines.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { personaNamed } from '../personas.ts';
import type { LedgerRow, Mail, Site } from './site.ts';

export const startTime = '09:00';
/** When the clock stands still at the start, in Amsterdam. */
export const firstMoment = `${firstDay}T${startTime}`;

export const lastDay = Temporal.PlainDate.from(firstDay).add({ years: 2 }).toString();

/** When the submissions of a day are made: after the hour at which reminders go out. */
export const submittedAt = (day: string): string => (day === firstDay ? startTime : '10:00');

export interface Example {
  readonly id: string;
  readonly label: string;
  readonly story: string;
  readonly branch: string;
  readonly answers: ExampleLine['answers'];
  readonly lines: readonly ExampleLine[];
}

export interface Replay {
  readonly submissions: number;
  readonly mails: readonly Mail[];
  readonly ledgers: ReadonlyMap<string, readonly LedgerRow[]>;
}

export const branchOfPersona = (id: string): string => {
  const branch = personaNamed(id)?.posts[0]?.branch;
  if (branch === undefined) throw new Error(`there is no persona ${id}`);
  return branch;
};

export const leaderOf = (branch: string): string => (branch === branchOfPersona('team-leader') ? 'team-leader' : `team-leader-${branch}`);

export const allLines = (): ExampleLine[] => [...linesAtStart(), ...linesLater()];

/** The example clients with all that is submitted about them. */
export const examplesIn = (lines: readonly ExampleLine[]): Example[] =>
  lines
    .filter(({ form }) => form === 'client-registration')
    .map((line) => ({
      id: line.key,
      label: String(line.answers['nameOnCard']),
      story: line.story ?? '',
      branch: branchOfPersona(line.as),
      answers: line.answers,
      lines: lines.filter(({ key, answers }) => key === line.key || answers['clientId'] === line.key),
    }));

const instant = (day: string, time: string): string => momentOn(Temporal.PlainDate.from(day), time).toString();

export const replay = async (site: Site): Promise<Replay> => {
  const lines = allLines();
  await submitDay(site, linesAtStart());
  for (const [day, ofDay] of Map.groupBy(linesLater(), ({ at }) => at ?? firstDay)) {
    await site.moveClock({ to: instant(day, submittedAt(day)) });
    await submitDay(site, ofDay);
  }
  await site.moveClock({ to: instant(lastDay, startTime) });

  const ledgers = new Map<string, readonly LedgerRow[]>();
  for (const { id, branch } of examplesIn(lines)) ledgers.set(id, await site.ledgerOf(id, leaderOf(branch)));
  return { submissions: lines.length, mails: await site.outbox(), ledgers };
};

/** In order. What follows about the same client waits until the system has acted on what came before, as it has in life; moving the clock waits too. */
const submitDay = async (site: Site, lines: readonly ExampleLine[]): Promise<void> => {
  const touched = new Set<unknown>();
  for (const line of lines) {
    const client = line.answers['clientId'];
    if (touched.has(client)) {
      await site.moveClock({ advance: 'PT0S' });
      touched.clear();
    }
    await site.submit(line);
    if (client !== undefined) touched.add(client);
  }
};
