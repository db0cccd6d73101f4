/** Opens a file for the rest of the day. Doing it again changes nothing, and a file that is one's own needs no opening. */
import type { BreakGlass } from '../../../schemas/break-glass.ts';
import { type Clock, dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import { type Actor, branchesOf, mayOpenFilesIn } from '../../../schemas/roles.ts';
import { Problem } from '../../problem.ts';
import { endOf, type Openings, type Standing } from './opening.ts';
import { reviewOf } from './review.ts';

export interface BreakGlassNeeds {
  readonly openings: Openings;
  readonly clock: Clock;
}

interface Asked extends BreakGlass {
  readonly client: string;
  readonly by: Actor;
}

export interface Opened {
  readonly client: string;
  /** Absent for a file that is theirs. */
  readonly until?: Temporal.Instant;
  readonly isNew: boolean;
}

/** @throws Problem `not-allowed` for who opens no files anywhere, `not-found` for a client of another branch as for none. */
export const standingOf = async ({ openings }: Pick<BreakGlassNeeds, 'openings'>, client: string, by: Actor): Promise<Standing> => {
  if (!branchesOf(by).some((branch) => mayOpenFilesIn(by, branch))) throw new Problem('not-allowed');
  const standing = await openings.standing(client, by);
  if (!standing) throw new Problem('not-found');
  return standing;
};

export const openFile =
  ({ openings, clock }: BreakGlassNeeds) =>
  async ({ client: id, by, reason, note }: Asked): Promise<Opened> => {
    const before = await standingOf({ openings }, id, by);
    if (before.sight !== 'closed') return opened(before);
    const at = clock.now();
    const today = dayOf(at);
    const until = endOf(today);
    const { client } = before;
    if (await openings.open({ client, by, at, until, reason, note, task: reviewOf(id, by.id, today) }))
      return { client: id, until, isNew: true };
    // Somebody was quicker: the same person in another tab, or whoever assigned the client to them.
    const after = await standingOf({ openings }, id, by);
    if (after.sight === 'closed') throw new Error('a file was not opened, and is closed');
    return opened(after);
  };

const opened = ({ client, sight }: Standing): Opened => ({
  client: client.id,
  isNew: false,
  ...(typeof sight !== 'string' && { until: sight }),
});
