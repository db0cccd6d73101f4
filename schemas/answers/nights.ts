/** What is answered about the nightly reconciliation. */
import * as z from 'zod/mini';
import { watchedFamilies } from '../watched.ts';
import { count, day, id, moment, reminderStates } from './fields.ts';

export const nightList = () =>
  z.object({
    items: z.array(
      z.object({
        branch: z.string(),
        day: day(),
        at: moment(),
        counts: z.record(z.enum(reminderStates), count()),
        overdue: count(),
        repaired: count(),
        stuck: z.array(
          z.object({
            client: id(),
            family: z.enum([...watchedFamilies, 'dossier']),
            rows: count(),
            repair: z.enum(['failed', 'left', 'woken', 'restarted']),
          }),
        ),
        planned: count(),
        accounted: count(),
        explained: count(),
        balanced: z.boolean(),
      }),
    ),
    /** The same nights' look at guidance: where the system had let go of somebody, and what of that it mended. */
    guidance: z.array(
      z.object({
        branch: z.string(),
        day: day(),
        at: moment(),
        trajectories: count(),
        late: count(),
        inherited: count(),
        withStrangers: count(),
        found: count(),
        lapses: z.array(
          z.object({
            client: id(),
            kind: z.enum(['no-contact-task', 'not-watched', 'not-woken', 'watched-twice', 'rows-after-end', 'tasks-after-end']),
            mend: z.enum(['failed', 'left', 'woken', 'restarted', 'asked', 'closed']),
          }),
        ),
      }),
    ),
  });
