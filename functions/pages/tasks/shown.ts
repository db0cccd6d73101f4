/** A task and a deadline as the pages draw them. */
import { type FormId, formOf } from '../../../schemas/forms/index.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { ShownSoon, ShownTask } from '../../../web/task-list.tsx';
import { standingOf } from '../../deadlines/deadlines.ts';
import type { ClientDeadline } from '../../deadlines/gather.ts';
import { type Task, taskId } from '../../tasks/task.ts';
import { isHeld, type SeenTask } from '../../tasks/whose.ts';

export const shownTask =
  (today: Temporal.PlainDate, viewer: string) =>
  (seen: SeenTask): ShownTask => {
    const { task, client } = seen;
    return {
      id: taskId(task),
      title: task.title,
      why: task.why,
      dueOn: task.dueOn,
      isOverdue: Temporal.PlainDate.compare(task.dueOn, today) < 0,
      href: placeOf(task),
      clientName: client?.person.nameOnCard,
      taken: isHeld(seen) ? (task.claimedBy === viewer ? 'by me' : 'by another') : undefined,
    };
  };

/** Forms that begin with a choice for which there is a page of its own, when the task does not say it yet. */
const choosing: Partial<Record<FormId, string>> = { 'client-assigned': '/team/assignments' };

/** Where a task is done. Ids and choices only: an address stays in the history of a phone. */
const placeOf = ({ form, about, of, branch, prefill }: Task): string => {
  const place = choosing[form];
  if (about === 'branch' && place !== undefined) return `${place}?${new URLSearchParams({ branch })}`;
  const asksForClient = Object.hasOwn(formOf(form).fields, 'clientId');
  const given = about === 'branch' ? { branch } : asksForClient ? { clientId: of } : {};
  return `/forms/${form}?${new URLSearchParams({ ...given, ...prefill })}`;
};

export const shownSoon =
  (today: Temporal.PlainDate) =>
  (deadline: ClientDeadline): ShownSoon => ({
    client: deadline.client,
    name: deadline.of.person.nameOnCard,
    title: deadline.derivation.by === 'print' ? deadline.derivation.title : deadline.derivation.because.title,
    day: deadline.day,
    standing: standingOf(deadline, today),
  });
