/** The guidance trajectories of adults, each from its start to its end. */
import { guidanceYearsIn } from '../schemas/guidance-plans.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import type { Book, Entry } from './book.ts';
import { inOrder } from './fact.ts';

export interface Trajectory {
  readonly started: Entry<'guidance-started'>;
  /** The last day of guidance (ISO). */
  readonly endedOn: string | undefined;
  /** The first day of the second year; absent where guidance lasts one year, or ended before. */
  readonly secondYearOn: string | undefined;
}

export const trajectoriesOf = (book: Book): readonly Trajectory[] => {
  const ends = [...book.all('guidance-closed'), ...book.all('guidance-transferred')].toSorted(inOrder);
  return book.all('guidance-started').map((started) => {
    const endedOn = ends.find(({ client, day }) => client === started.client && day >= started.day)?.day;
    const anniversary = Temporal.PlainDate.from(started.day).add({ years: 1 }).toString();
    const goesOn = guidanceYearsIn(book.branch, started.day) >= 2 && (endedOn === undefined || endedOn >= anniversary);
    return { started, endedOn, secondYearOn: goesOn ? anniversary : undefined };
  });
};
