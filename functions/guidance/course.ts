/** What the forms along a trajectory do: it starts, is evaluated, is handed over or closed. Each knows the file, for the round and its tasks. */
import { evaluatedClosings, type GuidanceClosed } from '../../schemas/forms/guidance/guidance-closed.ts';
import type { GuidanceEvaluation } from '../../schemas/forms/guidance/guidance-evaluation.ts';
import type { GuidanceStarted } from '../../schemas/forms/guidance/guidance-started.ts';
import type { GuidanceTransferred } from '../../schemas/forms/guidance/guidance-transferred.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { mostYears } from '../clients/age.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, KnowingEffect, Known, Outcome } from '../submissions/submission.ts';
import { closeOpenTasks, closeTask } from '../tasks/open-tasks.ts';
import { asksFor, evaluationTask, tasksOf } from './tasks.ts';
import { evaluationFact, runningTrajectory, type Trajectory, trajectoryOf } from './trajectory.ts';

const ofAge = 18;

const noneRuns = (field: string): Refusal =>
  refusal([field], 'no-trajectory', { nl: 'Voor deze cliënt loopt geen begeleiding.', en: 'No guidance of this client is running.' });

export const startGuidance: KnowingEffect<GuidanceStarted> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, startedOn, variant }, { branch, today }, known) => {
    const file = known.get(client);
    if (file && mostYears(file.client.person.birthDate, startedOn) < ofAge)
      return {
        refusals: [
          refusal(['clientId'], 'under-age', {
            nl: 'Een traject is voor volwassenen. Een kind wordt met de ouders begeleid.',
            en: 'A trajectory is for adults. A child is guided with the parents.',
          }),
        ],
      };
    const before = trajectoryOf(file);
    if (before?.endedOn && Temporal.PlainDate.compare(startedOn, before.endedOn) < 0)
      return {
        refusals: [
          refusal(['startedOn'], 'before-last-end', {
            nl: 'Op die dag liep de vorige begeleiding nog.',
            en: 'The guidance before this one was still running on that day.',
          }),
        ],
      };
    const round = (before?.round ?? 0) + 1;
    return {
      client,
      changes: [
        seeClient(client),
        step({ kind: 'trajectory', of: client }, 'started', {
          on: startedOn,
          facts: { startedOn: startedOn.toString(), round, variant },
          otherwise: refusal(['startedOn'], 'wrong-state', {
            nl: 'Voor deze cliënt loopt al begeleiding.',
            en: 'Guidance of this client is running already.',
          }),
        }),
        ...closeOpenTasks(file, startedOn, ({ name }) => name === 'arrival-guidance'),
        ...tasksOf({ client, branch, round, startedOn, today }),
      ],
    };
  },
};

/** The trajectory that runs, if the day of the fact lies in it. */
const during = (
  known: Known,
  client: string,
  field: string,
  day: Temporal.PlainDate,
  then: (trajectory: Trajectory, changes: (...more: readonly Change[]) => Outcome) => Outcome,
): Outcome => {
  const trajectory = runningTrajectory(known.get(client));
  if (!trajectory) return { refusals: [noneRuns(field)] };
  if (Temporal.PlainDate.compare(day, trajectory.startedOn) < 0)
    return {
      refusals: [
        refusal([field], 'before-start', {
          nl: 'Deze datum ligt vóór het begin van de begeleiding.',
          en: 'This day is before the guidance began.',
        }),
      ],
    };
  return then(trajectory, (...more) => ({ client, changes: [seeClient(client), ...more] }));
};

export const evaluateGuidance: KnowingEffect<GuidanceEvaluation> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, moment, heldOn }, _, known) =>
    during(known, client, 'heldOn', heldOn, (trajectory, changes) =>
      changes(
        step({ kind: 'trajectory', of: client }, 'evaluated', {
          // It stays in its state, so it stays there since the same day. The scores stay in the submission.
          on: trajectory.startedOn,
          facts: { [evaluationFact(trajectory.round, moment)]: heldOn.toString() },
          otherwise: noneRuns('heldOn'),
        }),
        closeTask(client, evaluationTask(trajectory, moment), heldOn),
      ),
    ),
};

export const transferGuidance: KnowingEffect<GuidanceTransferred> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, transferredOn, to }, _, known) =>
    during(known, client, 'transferredOn', transferredOn, (trajectory, changes) =>
      changes(
        step({ kind: 'trajectory', of: client }, 'transferred', {
          on: transferredOn,
          facts: { endedFor: to },
          otherwise: noneRuns('transferredOn'),
        }),
        ...closeOpenTasks(known.get(client), transferredOn, asksFor(trajectory)),
      ),
    ),
};

export const closeGuidance: KnowingEffect<GuidanceClosed> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, closedOn, reason }, _, known) =>
    during(known, client, 'closedOn', closedOn, (trajectory, changes) => {
      if (evaluatedClosings.includes(reason) && trajectory.endEvaluatedOn === undefined)
        return {
          refusals: [
            refusal(['reason'], 'needs-end-evaluation', {
              nl: 'Houd eerst de eindevaluatie en vul die in.',
              en: 'Hold the end evaluation first and fill it in.',
            }),
          ],
        };
      return changes(
        step({ kind: 'trajectory', of: client }, 'closed', {
          on: closedOn,
          facts: { endedFor: reason },
          otherwise: noneRuns('closedOn'),
        }),
        ...closeOpenTasks(known.get(client), closedOn, asksFor(trajectory)),
      );
    }),
};
