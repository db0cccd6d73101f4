/**
 * Runs every night: nobody drops out. Each running trajectory of a branch is held against what must be so (lapses.ts). Where the lists leave it open,
 * the file and who watches are read anew, so that what was on its way is not mistaken; what is found then is mended, counted and kept.
 */
import { type Clock, dayOf } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Clients } from '../clients/clients.ts';
import { log } from '../edge/log.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { LivingRuns, Runs } from '../watch/runs.ts';
import { setGoing } from '../watch/set-going.ts';
import type { Watches } from '../watch/watches.ts';
import { type ReadNeeds, readGuidance } from './branch-guidance.ts';
import { foundBefore, type GuidanceNight, type GuidanceNights, type Lapse, type Mend } from './guidance-night.ts';
import { contactTask } from './guidance-rows.ts';
import { type LapseKind, lapsesIn, leftOver } from './lapses.ts';
import { runningTrajectory } from './trajectory.ts';

export interface FindLapsesNeeds extends ReadNeeds {
  readonly clients: Pick<Clients, 'forTask' | 'fileForTask'>;
  readonly tasks: Pick<Tasks, 'everyOpenIn' | 'keepOpen' | 'close'>;
  readonly watches: Pick<Watches, 'of' | 'ofClients'>;
  readonly runs: Runs;
  readonly living: LivingRuns;
  readonly nights: GuidanceNights;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

/** As many files as are read side by side, and as many as one night reads in a branch. */
const atOnce = 10;
const mostFiles = 2000;

export const findLapses = (needs: FindLapsesNeeds) => async (): Promise<readonly GuidanceNight[]> => {
  const found: GuidanceNight[] = [];
  const faults: unknown[] = [];
  const failed = (fault: unknown) => void faults.push(fault);
  // One list for all branches, asked for when the first branch has somebody in guidance.
  let list: ReturnType<LivingRuns['byClient']> | undefined;
  const living = () => (list ??= needs.living.byClient());
  for (const branch of needs.branches) {
    try {
      found.push(await lookInBranch(branch, living, needs, failed));
    } catch (fault) {
      failed(fault);
    }
  }
  // Everything that could be looked at and mended was; the rest is told, and tried again by the schedule.
  if (faults.length > 0) throw new AggregateError(faults, 'the guidance of some could not be looked at, or not be mended');
  return found;
};

const lookInBranch = async (
  branch: string,
  living: LivingRuns['byClient'],
  needs: FindLapsesNeeds,
  failed: (fault: unknown) => void,
): Promise<GuidanceNight> => {
  const { nights, clock } = needs;
  const at = clock.now();
  const day = dayOf(at);
  const { suspects, ...counts } = await readGuidance(needs)(branch, living, day);
  const lapses: Lapse[] = [];
  for (let start = 0; start < Math.min(suspects.length, mostFiles); start += atOnce) {
    const together = suspects.slice(start, Math.min(start + atOnce, mostFiles));
    const looks = await Promise.allSettled(together.map((client) => lookAt(client, living, needs, failed)));
    for (const look of looks) {
      if (look.status === 'fulfilled') lapses.push(...look.value);
      else failed(look.reason);
    }
  }
  // What was mended is no suspect any more, so the next try gets further.
  if (suspects.length > mostFiles) failed(new Error('more files are in doubt than one night reads'));
  const night = { branch, day, at, ...counts, found: lapses.length, lapses };
  if (!(await nights.add(night))) await nights.replace(foundBefore(await nights.of(branch, day), night));
  log({ code: lapses.length > 0 ? 'guidance-lapsed' : 'guidance-held', branch, count: lapses.length });
  return night;
};

/** Reads one file anew, and mends what is not so. */
const lookAt = async (
  client: string,
  living: LivingRuns['byClient'],
  needs: FindLapsesNeeds,
  failed: (fault: unknown) => void,
): Promise<Lapse[]> => {
  const { clients, watches, clock } = needs;
  const file = await clients.fileForTask(client);
  if (!file) return [];
  const watch = await watches.of(client, 'guidance');
  const listed = (await living()).get(client) ?? [];
  const lapses: Lapse[] = [];
  for (const kind of lapsesIn(file, { watch, living: await alive(client, [...listed, ...around(watch?.run)], needs) }, clock.now())) {
    try {
      lapses.push({ client, kind, mend: await mend(kind, file, needs) });
    } catch (fault) {
      failed(fault);
      lapses.push({ client, kind, mend: 'failed' });
    }
  }
  return lapses;
};

/** The run that has the watch, and the one that may be about to take it. */
const around = (run = 0): number[] => (run === 0 ? [1] : [run, run + 1]);

const alive = async (client: string, runs: readonly number[], { runs: machine }: FindLapsesNeeds): Promise<number[]> => {
  const found: number[] = [];
  for (const run of new Set(runs)) if (await machine.isAlive({ client, family: 'guidance', run })) found.push(run);
  return found;
};

const mend = async (kind: LapseKind, file: ClientFile, needs: FindLapsesNeeds): Promise<Mend> => {
  const { client, tasks } = file;
  const trajectory = runningTrajectory(file);
  switch (kind) {
    case 'no-contact-task':
      if (trajectory) await needs.tasks.keepOpen(client.branch, contactTask(client, trajectory, dayOf(needs.clock.now())));
      return 'asked';
    case 'tasks-after-end':
      for (const task of leftOver(
        tasks.filter(({ state }) => state === 'open'),
        trajectory,
      ))
        await needs.tasks.close(client.branch, task);
      return 'closed';
    case 'watched-twice':
      // The earlier one has no watch any more, and yields when it next looks: it sends nothing.
      return 'left';
    default:
      return setGoing(needs)(client.id, 'guidance');
  }
};
