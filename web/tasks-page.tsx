/** All tasks: one's own, and those of others about clients whom one may see. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { type ShownTask, TaskList } from './task-list.tsx';
import { taskWords as words } from './task-words.ts';

export interface TasksPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly guard: string;
  readonly mine: readonly ShownTask[];
  readonly others: readonly ShownTask[];
  readonly moreHref: string | undefined;
}

export const TasksPage = ({ frame, today, guard, mine, others, moreHref }: TasksPageProps) => {
  const say = sayIn(frame.lang);
  const claims = { guard, from: 'tasks' } as const;
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <h2>{say(words.mine)}</h2>
      {mine.length > 0 ? <TaskList tasks={mine} today={today} say={say} claims={claims} /> : <p>{say(words.noneMine)}</p>}
      {others.length > 0 && (
        <>
          <h2>{say(words.others)}</h2>
          <p>{say(words.othersMore)}</p>
          <TaskList tasks={others} today={today} say={say} claims={claims} />
        </>
      )}
      {moreHref && (
        <p>
          <a class="target" href={moreHref}>
            {say(words.more)}
          </a>
        </p>
      )}
    </Page>
  );
};
