/** What the forms of housing do. */

import { targetId } from '../../schemas/forms/housing/housing-target-set.ts';
import type { housingForms } from '../../schemas/forms/housing/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { schemeOf } from '../../schemas/temporary-places.ts';
import { seeClient } from '../clients/see-client.ts';
import { movedOut } from '../guidance/tasks.ts';
import { runningTrajectory } from '../guidance/trajectory.ts';
import { step } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import { closeTask } from '../tasks/open-tasks.ts';
import { afterScheme, homeTasks } from './tasks.ts';

export const housingEffects: EffectsOf<typeof housingForms> = {
  'housing-placed': ({ clientId: client, housedOn, home, newHome, countsForTarget }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'housing', of: client }, 'housed', {
        on: housedOn,
        // A move within the town does not take back that somebody was counted.
        facts: { home, newHome, countedOn: countsForTarget ? housedOn.toString() : undefined },
        otherwise: refusal(['housedOn'], 'wrong-state'),
      }),
      ...homeTasks.map((name) => closeTask(client, name, housedOn)),
    ],
  }),

  'gva-entered': ({ clientId: client, enteredOn, location }, { branch }) => {
    if (schemeOf(location).branch !== branch)
      return {
        refusals: [
          refusal(['location'], 'of-another-branch', {
            nl: 'Deze plek hoort bij een andere locatie.',
            en: 'This place belongs to another branch.',
          }),
        ],
      };
    return {
      client,
      changes: [
        seeClient(client),
        step({ kind: 'housing', of: client }, 'entered-scheme', {
          on: enteredOn,
          facts: { location, enteredOn: enteredOn.toString() },
          otherwise: refusal(['enteredOn'], 'wrong-state', {
            nl: 'Deze cliënt heeft hier al een woning of woont al in de opvang.',
            en: 'This client has a home here already, or lives in the scheme already.',
          }),
        }),
      ],
    };
  },

  'gva-left': ({ clientId: client, leftOn, reason }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'housing', of: client }, 'left-scheme', {
        on: leftOn,
        facts: { leftFor: reason, leftSchemeOn: leftOn.toString() },
        otherwise: refusal(['leftOn'], 'wrong-state', {
          nl: 'Deze cliënt staat niet in de GVA-opvang.',
          en: 'This client is not in the temporary scheme.',
        }),
      }),
      ...afterScheme(client, reason, leftOn),
    ],
  }),

  // What is left of the guidance must be closed; only the file tells whether there is any.
  'moved-away': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId: client, movedOn, to }, _, known) => {
      const trajectory = runningTrajectory(known.get(client));
      return {
        client,
        changes: [
          seeClient(client),
          step({ kind: 'housing', of: client }, 'moved-away', {
            on: movedOn,
            facts: { leftFor: to, movedAwayOn: movedOn.toString() },
            otherwise: refusal(['movedOn'], 'wrong-state', {
              nl: 'Deze cliënt is al vertrokken.',
              en: 'This client has left already.',
            }),
          }),
          ...(trajectory ? [movedOut(client, trajectory, movedOn)] : []),
        ],
      };
    },
  },

  'housing-target-set': ({ year, half, note: _note, ...facts }, { branch, today }) => {
    const id = targetId(branch, { year, half });
    return {
      record: id,
      changes: [step({ kind: 'housing-target', of: branch, id }, 'set', { on: today, facts, otherwise: refusal(['half'], 'wrong-state') })],
    };
  },
};
