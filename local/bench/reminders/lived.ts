/** Lives through a trace on the running system, and notes what really happened when: nothing but the answers of the system and its outbox. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ExampleLine } from '../../../examples/permits/lines.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { type Mail, Site } from '../../demo/site.ts';
import type { Part } from '../../outages.ts';
import type { Machine } from './machine.ts';
import { covers, type Outage } from './outage.ts';
import type { Happening, Kill, Trace } from './trace.ts';

/** What happened. */
export interface Lived {
  readonly submissions: readonly { readonly line: ExampleLine; readonly at: Temporal.Instant }[];
  readonly outages: readonly Outage[];
  /** When a scheduled run came a second time. */
  readonly reruns: readonly Temporal.Instant[];
  readonly mails: readonly Mail[];
  readonly end: Temporal.Instant;
  readonly kills: number;
  /** Kills that met the clock on its way. */
  readonly killsOnTheWay: number;
  /** Submissions that were sent once more with the same key. */
  readonly sentAgain: number;
  readonly moves: number;
}

export const liveThrough = async ({ begin, atStart, moves }: Trace, machine: Machine): Promise<Lived> => {
  machine.stayOff(0, begin);
  let site = new Site(await machine.start());
  const submissions: { line: ExampleLine; at: Temporal.Instant }[] = [];
  const outages: Outage[] = [];
  const reruns: Temporal.Instant[] = [];
  const count = { kills: 0, killsOnTheWay: 0, sentAgain: 0 };

  const submit = async (line: ExampleLine): Promise<void> => {
    // A form takes a minute, in which the system acts on what was sent before.
    await site.moveClock({ advance: 'PT1M' });
    submissions.push({ line, at: await site.now() });
    await site.submit(line);
    await site.submit(line);
    count.sentAgain += 1;
  };

  const fail = async (part: Part, hours: number): Promise<void> => {
    const from = await site.now();
    const until = from.add({ hours });
    // A new outage of the same part takes the place of one that lasts.
    for (const [place, outage] of outages.entries())
      if (outage.part === part && Temporal.Instant.compare(outage.until, from) > 0) outages[place] = { ...outage, until: from };
    outages.push({ part, from, until });
    await site.fail(part, until);
  };

  const isOut = (part: Part, moment: Temporal.Instant): boolean => outages.some((each) => each.part === part && covers(each, moment));

  const crash = async (to: Temporal.Instant, { atShare, offHours, notesLost }: Kill): Promise<void> => {
    const from = await site.now();
    const there = from.add({ seconds: Math.floor(from.until(to).total('seconds') * atShare) });
    let isMoving = true;
    const ended = (): void => {
      isMoving = false;
    };
    const moving = site.moveClock({ to: to.toString() }).then(ended, ended);
    while (isMoving && Temporal.Instant.compare(await site.now(), there) < 0) await pause(1);
    await machine.kill();
    await moving;
    const off = machine.stayOff(offHours);
    if (notesLost) machine.loseNotes();
    count.kills += 1;
    if (Temporal.Instant.compare(from, off.from) < 0 && Temporal.Instant.compare(off.from, to) < 0) count.killsOnTheWay += 1;
    if (offHours > 0) outages.push({ part: 'process', ...off });
    site = new Site(await machine.start());
    if (notesLost && !isOut('scheduler', off.until)) reruns.push(off.until);
    for (const { line } of submissions.slice(-3)) {
      await site.submit(line);
      count.sentAgain += 1;
    }
  };

  const happen = async (happening: Happening): Promise<void> =>
    happening.do === 'submit' ? submit(happening.line) : fail(happening.part, happening.hours);

  for (const line of atStart) await submit(line);
  for (const { to, kill, happenings } of moves) {
    if (kill) await crash(to, kill);
    if (Temporal.Instant.compare(await site.now(), to) < 0) await site.moveClock({ to: to.toString() });
    for (const happening of happenings) await happen(happening);
  }
  const lived = { submissions, outages, reruns, mails: await site.outbox(), end: await site.now(), ...count, moves: moves.length };
  await machine.kill();
  return lived;
};
