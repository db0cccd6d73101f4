/** What the forms of work do. */
import type { workForms } from '../../schemas/forms/work/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { step, whileIn } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';

const notNow = refusal(['programmeId'], 'wrong-state');

export const workEffects: EffectsOf<typeof workForms> = {
  'work-intake': ({ clientId: client, coach }, { actor }) => ({
    client,
    changes: [seeClient(client)],
    concluded: { coach: coach ?? actor },
  }),

  'coaching-contact': ({ clientId: client }) => ({ client, changes: [seeClient(client)] }),

  'programme-opened': ({ programme, municipalities, openedOn }, { submission, branch }) => ({
    record: submission,
    changes: [
      step({ kind: 'programme', of: branch, id: submission }, 'opened', {
        on: openedOn,
        facts: { programme, municipalities },
        otherwise: refusal(['openedOn'], 'wrong-state'),
      }),
    ],
  }),

  'programme-joined': ({ clientId: client, programmeId, joinedOn, municipality }, { branch }) => ({
    client,
    changes: [
      seeClient(client),
      whileIn({ kind: 'programme', of: branch, id: programmeId }, ['running'], notNow),
      step({ kind: 'programme-place', of: client, id: programmeId }, 'joined', {
        on: joinedOn,
        facts: { municipality, joinedOn: joinedOn.toString(), outcome: null },
        otherwise: notNow,
      }),
    ],
  }),

  'programme-left': ({ clientId: client, programmeId, leftOn, outcome }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'programme-place', of: client, id: programmeId }, 'left', { on: leftOn, facts: { outcome }, otherwise: notNow }),
    ],
  }),

  'programme-ended': ({ programmeId, endedOn }, { branch }) => ({
    record: programmeId,
    changes: [step({ kind: 'programme', of: branch, id: programmeId }, 'ended', { on: endedOn, otherwise: notNow })],
  }),
};
