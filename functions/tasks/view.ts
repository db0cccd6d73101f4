/** A task as the interface shows it. It names nobody; `form` with `prefill` is what completes it. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { taskId } from './task.ts';
import { askedOf, type SeenTask } from './whose.ts';

export const taskView = (seen: SeenTask, today: Temporal.PlainDate) => {
  const { task } = seen;
  return {
    id: taskId(task),
    branch: task.branch,
    client: task.about === 'client' ? task.of : undefined,
    title: task.title,
    why: task.why,
    dueOn: task.dueOn.toString(),
    standing: Temporal.PlainDate.compare(task.dueOn, today) < 0 ? ('overdue' as const) : ('open' as const),
    asked: askedOf(seen),
    claimedBy: task.claimedBy,
    form: task.form,
    prefill: task.prefill,
  };
};
