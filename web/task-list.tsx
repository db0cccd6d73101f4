/** Tasks and deadlines as lines of a list: what, about whom, when, and the way to do it. */
import type { Text } from '../schemas/kernel/text.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { deadlineWords } from './deadline-words.ts';
import { pageInputs } from './form-inputs.ts';
import type { Say } from './language.ts';
import { taskWords as words } from './task-words.ts';

export interface ShownTask {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly dueOn: Temporal.PlainDate;
  readonly isOverdue: boolean;
  /** Where it is done: its form, filled in as far as is known. */
  readonly href: string;
  readonly clientName: string | undefined;
  readonly taken: 'by me' | 'by another' | undefined;
}

export interface ShownSoon {
  readonly client: string;
  readonly name: string;
  readonly title: Text;
  readonly day: Temporal.PlainDate;
  /** `open`: a window that one can use now. */
  readonly standing: 'coming' | 'open' | 'overdue';
}

/** From which page a task is taken on, and so to which one comes back. */
export type TaskPage = 'home' | 'tasks';

/** The name of the input that says so. */
export const fromInput = '_from';

interface TaskListProps {
  readonly tasks: readonly ShownTask[];
  readonly today: Temporal.PlainDate;
  readonly say: Say;
  /** Absent where tasks are only shown. */
  readonly claims?: { readonly guard: string; readonly from: TaskPage } | undefined;
}

export const TaskList = ({ tasks, today, say, claims }: TaskListProps) => (
  <ul class="line">
    {tasks.map((task) => (
      <li key={task.id}>
        <Due day={task.dueOn} standing={task.isOverdue ? 'overdue' : 'coming'} today={today} say={say} />
        <a class="target" href={task.href}>
          {say(task.title)}
        </a>
        {task.clientName !== undefined && (
          <div>
            <bdi>{task.clientName}</bdi>
          </div>
        )}
        <div class="small">{say(task.why)}</div>
        {task.taken && <div class="small">{say(task.taken === 'by me' ? words.takenByMe : words.taken)}</div>}
        {claims && !task.taken && (
          <form method="post" action={`/tasks/${encodeURIComponent(task.id)}/claim`}>
            <input type="hidden" name={pageInputs.guard} value={claims.guard} />
            <input type="hidden" name={fromInput} value={claims.from} />
            <button class="button second less" type="submit">
              {say(words.takeOn)}
            </button>
          </form>
        )}
      </li>
    ))}
  </ul>
);

export const SoonList = ({ deadlines, today, say }: { deadlines: readonly ShownSoon[]; today: Temporal.PlainDate; say: Say }) => (
  <ul class="line">
    {deadlines.map(({ client, name, title, day, standing }) => (
      <li key={`${client} ${day} ${title.en}`}>
        <Due day={day} standing={standing} today={today} say={say} />
        <a class="target" href={`/clients/${client}`}>
          {say(title)}: <bdi>{name}</bdi>
        </a>
      </li>
    ))}
  </ul>
);

interface DueProps {
  readonly day: Temporal.PlainDate;
  readonly standing: ShownSoon['standing'];
  readonly today: Temporal.PlainDate;
  readonly say: Say;
}

/** The word says it, not the colour alone. */
const Due = ({ day, standing, today, say }: DueProps) => {
  const far = say(distance(day, today));
  return (
    <time dateTime={day.toString()}>
      {showDay(day)} {standing === 'overdue' && <span class="gone">({`${say(words.late)}, ${far}`})</span>}
      {standing === 'open' && <span class="near">({say(deadlineWords.open)})</span>}
      {standing === 'coming' && <span class="small">({far})</span>}
    </time>
  );
};
