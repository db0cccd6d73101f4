/** What a plan would change for each trajectory of a branch before it is taken into use: the very adjustments that the hand-over would make. */
import { type GuidancePlan, guidancePlansIn } from '../../schemas/guidance-plans.ts';
import { type Clock, dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Clients } from '../clients/clients.ts';
import type { Records } from '../records/records.ts';
import { contactDueOn } from './guidance-rows.ts';
import { adjustmentsOf } from './milestones-in-line.ts';
import { endOf, halfYearBegan, handsOverOn, planOf } from './plan.ts';
import { runningTrajectory } from './trajectory.ts';

interface Days {
  readonly before: string;
  readonly after: string;
}

export interface TrajectoryChanges {
  readonly client: string;
  /** The hand-over from which the plan would apply. */
  readonly from: string;
  /** Names of tasks, each with its day. */
  readonly asked: readonly { readonly task: string; readonly dueOn: string }[];
  readonly moved: readonly (Days & { readonly task: string })[];
  readonly dropped: readonly { readonly task: string; readonly dueOn: string }[];
  /** By when a contact must be noted, counted from the last one that was; absent where that stays. */
  readonly contactBy?: Days;
  /** When guidance ends; absent where that stays. */
  readonly ends?: Days;
}

/** Undefined for who is not guided any more when the plan would apply, or whose guidance nobody runs. */
export const changesFor = (file: ClientFile, proposed: GuidancePlan, today: Temporal.PlainDate): TrajectoryChanges | undefined => {
  const trajectory = runningTrajectory(file);
  if (!trajectory) return undefined;
  const { branch, id: client } = file.client;
  const plans = guidancePlansIn(branch);
  const from = appliesFrom(trajectory.startedOn, proposed, today);
  // Versions that are in use already may apply before.
  const held = planOf(branch, trajectory, from, plans);
  const { open, move, close } = adjustmentsOf(file, proposed, from, [...plans, proposed]);
  return {
    client,
    from: from.toString(),
    asked: open.map(({ name, dueOn }) => ({ task: name, dueOn: dueOn.toString() })),
    moved: move.map(({ task: { name, dueOn: before }, dueOn }) => ({ task: name, before: before.toString(), after: dueOn.toString() })),
    dropped: close.map(({ name, dueOn }) => ({ task: name, dueOn: dueOn.toString() })),
    ...differing('contactBy', contactDueOn(trajectory, held), contactDueOn(trajectory, proposed)),
    ...differing('ends', endOf(held, trajectory.startedOn), endOf(proposed, trajectory.startedOn)),
  };
};

export const changesNothing = ({ asked, moved, dropped, contactBy, ends }: TrajectoryChanges): boolean =>
  asked.length + moved.length + dropped.length === 0 && contactBy === undefined && ends === undefined;

const differing = <Name extends 'contactBy' | 'ends'>(name: Name, before: Temporal.PlainDate, after: Temporal.PlainDate) =>
  before.equals(after) ? {} : { [name]: { before: before.toString(), after: after.toString() } };

/** The first day of the first half-year that begins when the plan holds. */
const appliesFrom = (startedOn: Temporal.PlainDate, { validFrom }: GuidancePlan, today: Temporal.PlainDate): Temporal.PlainDate => {
  const valid = Temporal.PlainDate.from(validFrom);
  const day = Temporal.PlainDate.compare(valid, today) < 0 ? today : valid;
  const began = halfYearBegan(startedOn, day);
  return Temporal.PlainDate.compare(began, day) < 0 ? handsOverOn(startedOn, day) : began;
};

export interface PlanChangesNeeds {
  readonly clients: Pick<Clients, 'fileForTask'>;
  readonly records: Pick<Records, 'inBranch'>;
  readonly clock: Clock;
}

/** Of every running trajectory of the branch, one after the other, the longest running first. Writes nothing. */
export const planChanges = ({ clients, records, clock }: PlanChangesNeeds) =>
  async function* (branch: string, proposed: GuidancePlan): AsyncGenerator<TrajectoryChanges> {
    const today = dayOf(clock.now());
    let after: string | undefined;
    do {
      const page = await records.inBranch(branch, 'trajectory', 'open', after);
      for (const { of: client } of page.items) {
        const file = await clients.fileForTask(client);
        const changes = file && changesFor(file, proposed, today);
        if (changes) yield changes;
      }
      after = page.next;
    } while (after !== undefined);
  };
