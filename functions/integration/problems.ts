/** What is done about problems with civic integration: an open one stays on somebody's list until it is solved or given up. */
import type { IntegrationProblem } from '../../schemas/forms/integration/integration-problem.ts';
import type { IntegrationProblemFollowedUp } from '../../schemas/forms/integration/integration-problem-followed-up.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, Effect, KnowingEffect } from '../submissions/submission.ts';

const lookAgain = (client: string, problem: string, dueOn: Temporal.PlainDate): Change => ({
  do: 'open task',
  task: {
    of: client,
    about: 'client',
    name: `integration-problem-${problem}-${dueOn}`,
    form: 'integration-problem-followed-up',
    prefill: { clientId: client, problemId: problem },
    title: { nl: 'Vragen hoe het gaat met de inburgering', en: 'Ask how the integration goes' },
    why: { nl: 'Er was een probleem dat nog niet was opgelost.', en: 'There was a problem that was not solved yet.' },
    dueOn,
    owner: 'contact-volunteer',
  },
});

export const reportProblem: Effect<IntegrationProblem> = (answers, { submission }) => {
  const { clientId: client, noticedOn: on, problem, contact, providerId: provider, outcome, lookAgainOn } = answers;
  return {
    client,
    changes: [
      seeClient(client),
      step({ kind: 'integration-problem', of: client, id: submission }, outcome === 'open' ? 'reported-open' : 'reported-solved', {
        on,
        facts: { problem, contact, provider },
        otherwise: refusal(['clientId'], 'wrong-state'),
      }),
      ...(lookAgainOn ? [lookAgain(client, submission, lookAgainOn)] : []),
    ],
  };
};

export const followUp: KnowingEffect<IntegrationProblemFollowedUp> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, problemId: problem, followedUpOn: on, contact, outcome, lookAgainOn }, _, known) => {
    const next = lookAgainOn && lookAgain(client, problem, lookAgainOn);
    const asked = (known.get(client)?.tasks ?? []).filter(
      ({ name, state }) =>
        state === 'open' && name.startsWith(`integration-problem-${problem}-`) && !(next?.do === 'open task' && next.task.name === name),
    );
    return {
      client,
      changes: [
        seeClient(client),
        step({ kind: 'integration-problem', of: client, id: problem }, outcome === 'open' ? 'followed-up' : outcome, {
          on,
          facts: { contact },
          otherwise: refusal(['problemId'], 'wrong-state'),
        }),
        ...(next ? [next] : []),
        ...asked.map(({ name }): Change => ({ do: 'close task', task: { of: client, about: 'client', name }, on })),
      ],
    };
  },
};
