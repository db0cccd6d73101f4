/** Until when a report of many branches was counted, where that is not until now. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { showMoment } from './dates.ts';
import type { Say } from './language.ts';

export interface Behind {
  readonly until: Temporal.Instant;
  readonly branches: readonly string[];
}

export const BehindNote = ({ behind, say }: { readonly behind: Behind | undefined; readonly say: Say }) => {
  if (!behind) return null;
  const moment = showMoment(behind.until);
  const count = behind.branches.length;
  return (
    <p class="note">
      {say({
        nl: `Geteld tot ${moment.nl}: in ${count === 1 ? '1 locatie' : `${count} locaties`} is sindsdien iets veranderd. Vraag het verslag opnieuw, dan telt het verder.`,
        en: `Counted until ${moment.en}: in ${count === 1 ? '1 branch' : `${count} branches`} something changed since. Ask for the report again and it counts further.`,
      })}
    </p>
  );
};
