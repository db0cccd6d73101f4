/** The milestones of a trajectory as its page draws them: of this time in guidance alone, with the day on which an evaluation was held. */
import { type Moment, moments } from '../../../schemas/guidance.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { evaluationTask } from '../../guidance/tasks.ts';
import { evaluationFact } from '../../guidance/trajectory.ts';
import type { trajectoryView } from '../../guidance/trajectory-view.ts';

type View = NonNullable<ReturnType<typeof trajectoryView>>;
type Milestone = View['milestones'][number];

export interface StandingMilestone extends Omit<Milestone, 'standing'> {
  /** `dropped`: it was not due yet when the guidance ended, and nobody asks for it any more. */
  readonly standing: Milestone['standing'] | 'dropped';
  /** Of an evaluation, the day that was told. */
  readonly heldOn: string | undefined;
}

export const milestonesOf = (
  { records }: Pick<ClientFile, 'records'>,
  { milestones, round, endedOn, startedOn }: View,
): StandingMilestone[] => {
  const told = records.find(({ kind }) => kind === 'trajectory')?.facts ?? {};
  const heldOnDay = ({ name }: Milestone): string | undefined => {
    const moment = (Object.keys(moments) as Moment[]).find((each) => evaluationTask({ round }, each) === name);
    const day = moment && told[evaluationFact(round, moment)];
    return typeof day === 'string' ? day : undefined;
  };
  return milestones
    .filter((milestone) => isOfRound(milestone, { round, startedOn }))
    .map((milestone): StandingMilestone => {
      const heldOn = heldOnDay(milestone);
      const isDropped = endedOn !== undefined && milestone.standing === 'done' && heldOn === undefined && isLeft(milestone, endedOn);
      return { ...milestone, standing: isDropped ? 'dropped' : milestone.standing, heldOn };
    });
};

/** The name of what a trajectory asks carries its round; what settling here asks belongs to the time since its start. */
const isOfRound = ({ name, dueOn }: Milestone, { round, startedOn }: Pick<View, 'round' | 'startedOn'>): boolean => {
  const [, told] = /^guidance-(\d+)-/.exec(name) ?? [];
  return told === undefined ? round === 1 || dueOn >= startedOn : Number(told) === round;
};

/** The closing is what ended it. */
const isLeft = ({ form, dueOn }: Milestone, endedOn: string): boolean =>
  form !== 'guidance-closed' && Temporal.PlainDate.compare(dueOn, endedOn) > 0;
