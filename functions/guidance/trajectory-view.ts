/** The guidance of one adult as the API and the page show it: in which year, what was done, what is next and what is late. */
import { guidanceYearsIn } from '../../schemas/guidance.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Task } from '../tasks/task.ts';
import { contactDueOn } from './guidance-rows.ts';
import { isMilestone } from './tasks.ts';
import { guidanceYearOn, trajectoryOf, yearStart } from './trajectory.ts';

const standingOf = ({ state, dueOn }: Task, today: Temporal.PlainDate): 'done' | 'late' | 'open' => {
  if (state === 'done') return 'done';
  return Temporal.PlainDate.compare(dueOn, today) < 0 ? 'late' : 'open';
};

/** Undefined when the client never had guidance. */
export const trajectoryView = (file: ClientFile, today: Temporal.PlainDate) => {
  const trajectory = trajectoryOf(file);
  if (!trajectory) return undefined;
  const { id: client, branch } = file.client;
  const { startedOn, endedOn, round, lastContactOn } = trajectory;
  const years = guidanceYearsIn(branch);
  const record = file.records.find(({ kind }) => kind === 'trajectory');
  const contactBy = endedOn ? undefined : contactDueOn(trajectory);
  return {
    client,
    branch,
    state: record?.state ?? 'running',
    round,
    startedOn: startedOn.toString(),
    endedOn: endedOn?.toString(),
    endedFor: typeof record?.facts['endedFor'] === 'string' && endedOn ? record.facts['endedFor'] : undefined,
    years,
    year: guidanceYearOn(trajectory, today),
    yearsBegin: Array.from({ length: years }, (_, year) => yearStart(startedOn, year + 1).toString()),
    endsOn: yearStart(startedOn, years + 1).toString(),
    lastContactOn: lastContactOn?.toString(),
    contactBy: contactBy?.toString(),
    isOutOfSight: contactBy !== undefined && Temporal.PlainDate.compare(contactBy, today) < 0,
    milestones: file.tasks
      .filter(isMilestone)
      .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn) || one.name.localeCompare(other.name))
      .map((task) => ({
        name: task.name,
        title: task.title,
        form: task.form,
        dueOn: task.dueOn.toString(),
        standing: standingOf(task, today),
      })),
  };
};
