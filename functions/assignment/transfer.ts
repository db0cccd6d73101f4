/** Transfers a client to another branch of ours: the file goes along, and guidance that was running goes on there from the day on which it began. */
import type { ClientTransferred } from '../../schemas/forms/assignment/client-transferred.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { isAskedBy } from '../guidance/tasks.ts';
import { runningTrajectory, type Trajectory } from '../guidance/trajectory.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, KnowingEffect } from '../submissions/submission.ts';
import { closeOpenTasks } from '../tasks/open-tasks.ts';
import { changedMeanwhile } from './refusals.ts';

export const transferClient: KnowingEffect<ClientTransferred> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId, to, transferredOn: on }, { branch }, known) => {
    const file = known.get(clientId);
    if (!file) return { refusals: [refusal(['clientId'], 'unknown-client')] };
    if (to === branch)
      return {
        refusals: [
          refusal(['to'], 'same-branch', { nl: 'De cliënt is al bij deze locatie.', en: 'The client is with this branch already.' }),
        ],
      };
    const trajectory = runningTrajectory(file);
    if (trajectory && Temporal.PlainDate.compare(on, trajectory.startedOn) < 0)
      return {
        refusals: [
          refusal(['transferredOn'], 'before-start', {
            nl: 'Deze datum ligt vóór het begin van de begeleiding.',
            en: 'This day is before the guidance began.',
          }),
        ],
      };
    const move: Change = { do: 'move client', client: clientId, held: file.client, to, otherwise: changedMeanwhile(['clientId']) };
    if (!trajectory) return { client: clientId, changes: [move] };
    return {
      client: clientId,
      changes: [
        move,
        step({ kind: 'trajectory', of: clientId }, 'transferred', {
          on,
          facts: { endedFor: 'branch', transferredTo: to },
          otherwise: changedMeanwhile(['clientId']),
        }),
        ...closeOpenTasks(file, on, isAskedBy(trajectory)),
        goOnHere(clientId, trajectory, on),
      ],
    };
  },
};

/** Asked in the branch that takes over: so guidance is counted there, and nobody's two years begin anew. */
const goOnHere = (client: string, { startedOn }: Trajectory, on: Temporal.PlainDate): Change => ({
  do: 'open task',
  again: true,
  task: {
    of: client,
    about: 'client',
    name: 'arrival-guidance',
    form: 'guidance-started',
    prefill: { clientId: client, variant: 'moved-in', startedOn: startedOn.toString() },
    title: { nl: 'Zet de begeleiding voort', en: 'Go on with the guidance' },
    why: {
      nl: 'De cliënt komt van een andere locatie. De begeleidingsjaren tellen door vanaf de dag waarop ze daar begonnen.',
      en: 'The client comes from another branch. The guidance years count on from the day on which they began there.',
    },
    dueOn: on.add({ weeks: 1 }),
    owner: 'contact-volunteer',
  },
});
