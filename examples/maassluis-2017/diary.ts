/** Collects what is submitted, in whatever order the stories are told, and puts it in order of time. */
import type { FormId } from '../../schemas/forms/index.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { keyOf } from './chance.ts';
import { workday } from './days.ts';
import type { YearLine } from './lines.ts';

interface Telling {
  readonly as: string;
  /** The day on which it is sent; what falls in a weekend is sent on Monday. */
  readonly on: string;
  readonly form: FormId;
  /** What the key is drawn from; by default the form, whom it is about and how often that was told. */
  readonly label?: string;
  readonly story?: string | undefined;
  readonly answers: Readonly<Record<string, Json | undefined>>;
}

export interface Diary {
  /** Gives the key, which is the id of whatever the submission brings into being. */
  tell(telling: Telling): string;
  lines(): YearLine[];
}

/** Office hours, over which the submissions of a day are spread, each at a time of its own. */
const opensAt = Temporal.PlainTime.from('09:00');
const secondsOpen = 8 * 3600;
const mostSecondsApart = 15 * 60;

export const openDiary = (): Diary => {
  const told: (Omit<YearLine, 'at'> & { readonly on: string })[] = [];
  const times = new Map<string, number>();
  return {
    tell: ({ as, on, form, label, story, answers }) => {
      const about = `${form} ${answers['clientId'] ?? as}`;
      const time = (times.get(about) ?? 0) + 1;
      times.set(about, time);
      const key = keyOf(label ?? `${about} ${time}`);
      told.push({ as, on: workday(on), form, key, ...(story && { story }), answers: withoutGaps(answers) });
      return key;
    },
    // What was told first of one day stays first: nobody is housed before they are registered.
    lines: () =>
      [...Map.groupBy(told, ({ on }) => on)]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .flatMap(([, ofDay]) => {
          const seconds = Math.min(mostSecondsApart, Math.floor(secondsOpen / ofDay.length));
          return ofDay.map(({ as, on, ...rest }, place) => ({ as, at: `${on}T${opensAt.add({ seconds: seconds * place })}`, ...rest }));
        }),
  };
};

const withoutGaps = (answers: Telling['answers']): Record<string, Json> =>
  Object.fromEntries(Object.entries(answers).flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer]])));
