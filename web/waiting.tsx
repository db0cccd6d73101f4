/** What waits for somebody, as the first thing on their home page: their tasks and the nearest deadlines of their clients. */
import type { Temporal } from '../schemas/kernel/time.ts';
import type { Say } from './language.ts';
import { type ShownSoon, type ShownTask, SoonList, TaskList } from './task-list.tsx';
import { taskWords as words } from './task-words.ts';

export interface WaitingProps {
  readonly today: Temporal.PlainDate;
  readonly guard: string;
  readonly tasks: readonly ShownTask[];
  readonly hasMoreTasks: boolean;
  readonly deadlines: readonly ShownSoon[];
}

export const Waiting = ({ today, guard, tasks, hasMoreTasks, deadlines, say }: WaitingProps & { readonly say: Say }) => (
  <>
    <p>
      <a class="target" href="/week">
        {say(words.toWeek)}
      </a>
    </p>
    <h2>{say(words.mine)}</h2>
    {tasks.length > 0 ? <TaskList tasks={tasks} today={today} say={say} claims={{ guard, from: 'home' }} /> : <p>{say(words.noneMine)}</p>}
    {hasMoreTasks && (
      <p>
        <a class="target" href="/tasks">
          {say(words.all)}
        </a>
      </p>
    )}
    <h2>{say(words.deadlines)}</h2>
    {deadlines.length > 0 ? <SoonList deadlines={deadlines} today={today} say={say} /> : <p>{say(words.noDeadlines)}</p>}
    <p>
      <a class="target" href="/deadlines">
        {say(words.allDeadlines)}
      </a>
    </p>
  </>
);
