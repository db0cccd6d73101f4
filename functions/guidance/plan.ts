/** By which plan of its branch a trajectory goes, and on which days that plan asks for what. */
import type { IntakeItem } from '../../schemas/forms/guidance/intake-items.ts';
import { type GuidancePlan, guidancePlanOn, guidancePlansIn, type MilestoneRow } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Trajectory, yearStart } from './trajectory.ts';

/** Within six months of its start an execution hands over, and a changed plan applies. */
const monthsOfHalfYear = 6;

const halfYear = (startedOn: Temporal.PlainDate, number: number): Temporal.PlainDate =>
  startedOn.add({ months: number * monthsOfHalfYear });

const numberOf = (startedOn: Temporal.PlainDate, on: Temporal.PlainDate): number => {
  const { years, months } = startedOn.until(on, { largestUnit: 'years' });
  const number = Math.max(0, Math.floor((years * 12 + months) / monthsOfHalfYear));
  // A half-year that begins on the last day of a short month has begun on that day.
  return Temporal.PlainDate.compare(halfYear(startedOn, number + 1), on) <= 0 ? number + 1 : number;
};

/** The first day of the half-year in which a day lies, counted from the start of guidance. */
export const halfYearBegan = (startedOn: Temporal.PlainDate, on: Temporal.PlainDate): Temporal.PlainDate =>
  halfYear(startedOn, numberOf(startedOn, on));

/** The day on which an execution that runs on this day hands over to its successor: that of the next half-year. */
export const handsOverOn = (startedOn: Temporal.PlainDate, on: Temporal.PlainDate): Temporal.PlainDate =>
  halfYear(startedOn, numberOf(startedOn, on) + 1);

/** The version that held on the first day of the half-year: whoever reads the file knows it, and nothing that runs has to be asked. */
export const planOf = (
  branch: string,
  { startedOn }: Pick<Trajectory, 'startedOn'>,
  on: Temporal.PlainDate,
  plans: readonly GuidancePlan[] = guidancePlansIn(branch),
): GuidancePlan => guidancePlanOn(plans, halfYearBegan(startedOn, on).toString());

/** The day on which the last guidance year is over. */
export const endOf = ({ years }: GuidancePlan, startedOn: Temporal.PlainDate): Temporal.PlainDate => yearStart(startedOn, years + 1);

export interface PlannedMilestone {
  readonly row: MilestoneRow;
  readonly dueOn: Temporal.PlainDate;
}

/** What a plan asks of a trajectory, in the order of the plan. */
export const milestonesOf = (
  plan: GuidancePlan,
  { startedOn, inflow, round }: Pick<Trajectory, 'startedOn' | 'inflow' | 'round'>,
): PlannedMilestone[] => {
  const ends = endOf(plan, startedOn);
  return plan.milestones
    .filter(({ only, once }) => (only === undefined || only.some((each) => each === inflow)) && (round === 1 || !once))
    .map((row) => ({ row, dueOn: row.at === 'end' ? ends : startedOn.add(row.at) }))
    .filter(({ row, dueOn }) => row.at === 'end' || Temporal.PlainDate.compare(dueOn, ends) < 0);
};

export interface PlannedCheck {
  readonly item: IntakeItem;
  readonly owner: GuidancePlan['checklist'][IntakeItem]['owner'];
  readonly dueOn: Temporal.PlainDate;
}

/** The checklist of the intake, each item with who sees to it and by when. */
export const checklistOf = ({ checklist }: GuidancePlan, startedOn: Temporal.PlainDate): PlannedCheck[] =>
  (Object.keys(checklist) as IntakeItem[]).map((item) => {
    const { owner, weeks } = checklist[item];
    return { item, owner, dueOn: startedOn.add({ weeks }) };
  });
