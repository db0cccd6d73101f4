/** What the forms of civic integration do. */
import type { integrationForms } from '../../schemas/forms/integration/index.ts';
import type { IntegrationEnrolled } from '../../schemas/forms/integration/integration-enrolled.ts';
import type { IntegrationExtensionRequested } from '../../schemas/forms/integration/integration-extension-requested.ts';
import type { IntegrationObjection } from '../../schemas/forms/integration/integration-objection.ts';
import type { IntegrationTermDecided } from '../../schemas/forms/integration/integration-term-decided.ts';
import { actOf } from '../../schemas/integration-acts.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, Effect, EffectsOf } from '../submissions/submission.ts';
import { closeTask } from '../tasks/open-tasks.ts';
import { followUp, reportProblem } from './problems.ts';

const integration = (client: string) => ({ kind: 'integration', of: client }) as const;
const term = (client: string) => ({ kind: 'integration-term', of: client }) as const;

const notEnrolled = (field: string) =>
  refusal([field], 'not-integrating', {
    nl: 'Deze cliënt is niet bezig met inburgeren. Meld eerst het begin.',
    en: 'This client is not integrating. Report the start first.',
  });

const enrol: Effect<IntegrationEnrolled> = ({ clientId: client, obligedSince, pipSetOn, providerId, level, enrolledOn }) => {
  const act = actOf(obligedSince);
  const otherwise = refusal(['clientId'], 'integrating-already', {
    nl: 'Deze cliënt is al bezig met inburgeren. Ga voor een andere school naar ‘Andere taalaanbieder’.',
    en: 'This client is integrating already. For another school go to ‘Language provider changed’.',
  });
  // The days from which the three years count, under the names that the terms have for them (`schemas/policies.ts`).
  const anchors = act === 'wi2013' ? { duoStart: obligedSince.toString() } : { pipSet: pipSetOn?.toString() };
  return {
    client,
    concluded: { act },
    changes: [
      seeClient(client),
      closeTask(client, 'arrival-integration', enrolledOn),
      step(integration(client), 'enrolled', { on: enrolledOn, facts: { act, provider: providerId, level }, otherwise }),
      step(term(client), 'started', { on: obligedSince, facts: { act, obligedSince: obligedSince.toString(), ...anchors }, otherwise }),
    ],
  };
};

const decideTerm: Effect<IntegrationTermDecided> = ({ clientId: client, decision, decidedOn: on, ground, extendedUntil, objectUntil }) => {
  const otherwise = notEnrolled('decision');
  const changes: Record<IntegrationTermDecided['decision'], readonly Change[]> = {
    'plan-set': [step(term(client), 'plan-set', { on, facts: { pipSet: on.toString() }, otherwise })],
    extended: [step(term(client), 'extended', { on, facts: { ground, extendedUntil: extendedUntil?.toString() }, otherwise })],
    // The term ends when it did; from the letter on the client has six weeks to object.
    refused: [
      step(term(client), 'extension-refused', {
        on,
        facts: { extensionRefused: on.toString(), objectUntil: objectUntil?.toString() },
        otherwise,
      }),
    ],
    exempt: [step(term(client), 'exempted', { on, otherwise }), step(integration(client), 'exempted', { on, otherwise })],
  };
  return { client, changes: [seeClient(client), ...changes[decision]] };
};

const requestExtension: Effect<IntegrationExtensionRequested> = ({ clientId: client, requestedOn: on, decisionBy }) => ({
  client,
  changes: [
    seeClient(client),
    step(term(client), 'extension-requested', {
      on,
      facts: { extensionRequested: on.toString(), decisionBy: decisionBy?.toString() },
      otherwise: refusal(['clientId'], 'no-term-to-extend', {
        nl: 'Er loopt geen inburgeringstermijn waarvoor nog geen verlenging is gevraagd.',
        en: 'There is no running term of integration for which an extension was not requested yet.',
      }),
    }),
  ],
});

const object: Effect<IntegrationObjection> = ({ clientId: client, what, on }) => ({
  client,
  changes: [
    seeClient(client),
    step(term(client), what === 'filed' ? 'objected' : 'objection-waived', {
      on,
      otherwise: refusal(['clientId'], 'nothing-refused', {
        nl: 'Er is geen weigering van verlenging vastgelegd, of er is al bezwaar gemeld. Meld eerst het besluit.',
        en: 'No refusal of an extension is registered, or an objection was reported already. Report the decision first.',
      }),
    }),
  ],
});

export const integrationEffects: EffectsOf<typeof integrationForms> = {
  'integration-enrolled': enrol,
  'integration-provider-changed': ({ clientId: client, providerId, changedOn: on }) => ({
    client,
    changes: [
      seeClient(client),
      step(integration(client), 'changed-provider', { on, facts: { provider: providerId }, otherwise: notEnrolled('clientId') }),
    ],
  }),
  'language-provider-added': ({ name, town, since }, { submission, branch }) => ({
    record: submission,
    changes: [
      step({ kind: 'language-provider', of: branch, id: submission }, 'added', {
        on: since,
        person: { name, town },
        otherwise: refusal(['name'], 'wrong-state'),
      }),
    ],
  }),
  'duo-loan': ({ clientId: client, what, happenedOn: on, amountInCents }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'duo-loan', of: client }, what, {
        on,
        facts: { [`${what}On`]: on.toString(), [`${what}Cents`]: amountInCents },
        otherwise: refusal(['what'], 'wrong-state'),
      }),
    ],
  }),
  'integration-problem': reportProblem,
  'integration-problem-followed-up': followUp,
  'integration-exam': ({ clientId: client, takenOn: on, isLast }) => ({
    client,
    changes: [
      seeClient(client),
      ...(isLast
        ? [
            step(integration(client), 'passed', { on, otherwise: notEnrolled('isLast') }),
            step(term(client), 'met', { on, otherwise: notEnrolled('isLast') }),
          ]
        : []),
    ],
  }),
  'integration-extension-requested': requestExtension,
  'integration-term-decided': decideTerm,
  'integration-objection': object,
};
