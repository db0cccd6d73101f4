/** The guidance of one adult as the API and the page show it: in which year, what was done, what is next and what is late. */
import type { GuidancePlan } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { checklistNow } from './checklist.ts';
import { contactDueOn } from './guidance-rows.ts';
import { milestonesShown } from './milestones-shown.ts';
import { endOf, handsOverOn, milestonesOf, planOf } from './plan.ts';
import { milestoneTask } from './tasks.ts';
import { guidanceYearOn, type Trajectory, trajectoryOf, yearStart } from './trajectory.ts';

/** Undefined when the client never had guidance. */
export const trajectoryView = (file: ClientFile, today: Temporal.PlainDate) => {
  const trajectory = trajectoryOf(file);
  if (!trajectory) return undefined;
  const { id: client, branch } = file.client;
  const { startedOn, endedOn, round, lastContactOn } = trajectory;
  const plan = planOf(branch, trajectory, endedOn ?? today);
  const { years } = plan;
  const record = file.records.find(({ kind }) => kind === 'trajectory');
  const contactBy = endedOn ? undefined : contactDueOn(trajectory, plan);
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
    endsOn: endOf(plan, startedOn).toString(),
    plan: plan.version,
    handsOverOn: endedOn ? undefined : handsOverOn(startedOn, today).toString(),
    lastContactOn: lastContactOn?.toString(),
    contactBy: contactBy?.toString(),
    isOutOfSight: contactBy !== undefined && Temporal.PlainDate.compare(contactBy, today) < 0,
    milestones: milestonesShown(file, trajectory, today).map((milestone) => ({ ...milestone, dueOn: milestone.dueOn.toString() })),
    notAsked: notAsked(client, file, trajectory, plan),
    checklist: checklistNow(file.records.find(({ kind }) => kind === 'intake')?.facts ?? {}, plan, startedOn).map(
      ({ item, state, isSettled, owner, dueOn }) => ({
        item,
        state,
        owner,
        dueOn: dueOn.toString(),
        standing: isSettled ? ('done' as const) : Temporal.PlainDate.compare(dueOn, today) < 0 ? ('late' as const) : ('open' as const),
      }),
    ),
  };
};

/** What the plan has and nobody was asked, since its day had passed when the start was told. */
const notAsked = (client: string, { tasks, records, doneUnasked }: ClientFile, trajectory: Trajectory, plan: GuidancePlan) =>
  milestonesOf(plan, trajectory)
    .filter(
      ({ row: { id }, dueOn }) =>
        !trajectory.evaluated.some((moment) => moment === id) && Temporal.PlainDate.compare(dueOn, trajectory.toldOn) < 0,
    )
    .map((milestone) => milestoneTask(client, trajectory, milestone))
    .filter(({ form }) => form !== 'intake-checklist' || !records.some(({ kind }) => kind === 'intake'))
    .filter(({ name }) => !doneUnasked.includes(name) && !tasks.some((task) => task.name === name))
    .map(({ name, title, dueOn }) => ({ name, title, dueOn: dueOn.toString() }));
