/** Tasks of a client that an effect opens, and those that a file shows as open. */
import type { FormId } from '../../schemas/forms/index.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Change } from '../submissions/submission.ts';
import type { PlannedTask, Task } from './task.ts';

type ClientTask = Omit<PlannedTask, 'of' | 'about' | 'prefill'> & { readonly prefill?: PlannedTask['prefill'] };

/** The form is opened for the client; what else is known of the answers goes with it. */
export const openTask = (client: string, { prefill, ...task }: ClientTask): Change => ({
  do: 'open task',
  task: { of: client, about: 'client', prefill: { clientId: client, ...prefill }, ...task },
});

export const closeTask = (client: string, name: string, on: Temporal.PlainDate): Change => ({
  do: 'close task',
  task: { of: client, about: 'client', name },
  on,
});

/** Closes the open tasks of a file that a test picks. */
export const closeOpenTasks = (file: ClientFile | undefined, on: Temporal.PlainDate, isDone: (task: Task) => boolean): Change[] =>
  (file?.tasks ?? []).filter((task) => task.state === 'open' && isDone(task)).map(({ of, name }) => closeTask(of, name, on));

/** Whether a task asked for this form on a day that has come. */
export const askedBy =
  (form: FormId, day: Temporal.PlainDate) =>
  (task: Task): boolean =>
    task.form === form && task.dueOn.toString() <= day.toString();
