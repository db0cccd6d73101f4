/** What the forms of contacts and consultation do. */
import type { contactForms } from '../../schemas/forms/contact/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { contacted } from '../guidance/contacted.ts';
import { isContactTask } from '../guidance/tasks.ts';
import { trajectoryOf } from '../guidance/trajectory.ts';
import { step } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import { askedBy, closeOpenTasks, closeTask } from '../tasks/open-tasks.ts';
import { countContact } from './counting.ts';
import { appointments, consultAgain, contactAgain, questionTask, questionWaits } from './tasks.ts';

export const contactEffects: EffectsOf<typeof contactForms> = {
  'contact-noted': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId: client, on, requests }, _, known) => {
      const file = known.get(client);
      const { because, ...counted } = countContact(trajectoryOf(file), on);
      const came = requests.every(({ outcome }) => outcome !== 'no-show');
      const asked = askedBy('contact-noted', on);
      return {
        client,
        changes: [
          seeClient(client),
          ...(came ? contacted(client, on, file) : []),
          // Who did not come was not met: that nobody saw the client still stands.
          ...closeOpenTasks(file, on, (task) => asked(task) && (came || !isContactTask(task.name))),
          ...appointments(client, on, requests),
        ],
        concluded: { ...counted, because: { nl: because.nl, en: because.en } },
      };
    },
  },

  // The file tells which earlier talk this one follows up.
  'legal-consultation': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId: client, on, followUpOn }, _, known) => ({
      client,
      changes: [
        seeClient(client),
        ...contacted(client, on, known.get(client)),
        ...closeOpenTasks(known.get(client), on, askedBy('legal-consultation', on)),
        ...(followUpOn ? [consultAgain(client, followUpOn)] : []),
      ],
    }),
  },

  'authority-contact': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId: client, on, withWhom, about, nextOn }, _, known) => {
      const asked = askedBy('authority-contact', on);
      return {
        client,
        changes: [
          seeClient(client),
          ...closeOpenTasks(known.get(client), on, (task) => asked(task) && task.prefill['withWhom'] === withWhom),
          ...(nextOn ? [contactAgain(client, { withWhom, about, nextOn })] : []),
        ],
      };
    },
  },

  'helpdesk-question': ({ clientId: client, askedOn, desk, question }, { submission }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'question', of: client, id: submission }, 'asked', {
        on: askedOn,
        facts: { desk },
        person: { question },
        otherwise: refusal(['question'], 'wrong-state'),
      }),
      questionWaits(client, submission, askedOn),
    ],
  }),

  'helpdesk-answered': ({ clientId: client, question, answeredOn, outcome }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'question', of: client, id: question }, 'answered', {
        on: answeredOn,
        facts: { outcome },
        otherwise: refusal(['question'], 'wrong-state', {
          nl: 'Deze vraag is er niet bij deze cliënt, of is al beantwoord.',
          en: 'This client has no such question, or it was answered already.',
        }),
      }),
      closeTask(client, questionTask(question), answeredOn),
    ],
  }),
};
