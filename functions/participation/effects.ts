/** What the forms of the participation declaration do. */
import type { participationForms } from '../../schemas/forms/participation/index.ts';
import type { PvtException } from '../../schemas/forms/participation/pvt-exception.ts';
import { isRequiredToSign, type PvtNotified } from '../../schemas/forms/participation/pvt-notified.ts';
import type { PvtRegisteredAtDuo } from '../../schemas/forms/participation/pvt-registered-at-duo.ts';
import { actOf } from '../../schemas/integration-acts.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { seeClient } from '../clients/see-client.ts';
import { isOver } from '../records/record.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, Effect, EffectsOf, KnowingEffect } from '../submissions/submission.ts';
import { closeTask } from '../tasks/open-tasks.ts';
import { TermRefusal } from '../terms/refusal.ts';
import { deadline } from '../terms/terms.ts';
import { cancelSession, giveBackSeat, invite, planSession } from './sessions.ts';
import { noteAttendance, noteCeremony } from './sheets.ts';

const participation = (client: string) => ({ kind: 'participation', of: client }) as const;
const term = (client: string) => ({ kind: 'participation-term', of: client }) as const;
/** The task stands under the day that it is about: an extension asks anew. */
const duoTask = (client: string, until: Temporal.PlainDate) => ({ of: client, about: 'client', name: `pvt-duo-${until}` }) as const;

const closeDuoTasks = (client: string, file: ClientFile | undefined, on: Temporal.PlainDate): Change[] =>
  (file?.tasks ?? [])
    .filter(({ name, state }) => state === 'open' && name.startsWith('pvt-duo-'))
    .map(({ name }) => ({ do: 'close task', task: { of: client, about: 'client', name }, on }));

/** Of a housing from before there was a term the year is counted plainly: it is over, and shows so. */
const signBy = (firstHousing: Temporal.PlainDate): Temporal.PlainDate => {
  try {
    return Temporal.PlainDate.from(deadline('PVT_WI2013', firstHousing).due);
  } catch (fault) {
    if (fault instanceof TermRefusal) return firstHousing.add({ years: 1 });
    throw fault;
  }
};

const notify: Effect<PvtNotified> = ({ clientId: client, notifiedOn: on, obligedSince, firstHousingRegistration: housed }) => {
  const isRequired = isRequiredToSign(obligedSince);
  const obligation = isRequired ? 'required' : 'voluntary';
  const act = obligedSince && actOf(obligedSince);
  const days = { obligedSince: obligedSince?.toString(), firstHousingRegistration: housed?.toString() };
  const otherwise = refusal(['clientId'], 'notified-already', {
    nl: 'Deze cliënt is al aangemeld voor de participatieverklaring.',
    en: 'This client was notified for the participation declaration before.',
  });
  return {
    client,
    concluded: { obligation },
    changes: [
      seeClient(client),
      closeTask(client, 'arrival-participation', on),
      step(participation(client), 'notified', { on, facts: { obligation, notifiedOn: on.toString(), ...days }, otherwise }),
      ...(isRequired ? [step(term(client), 'started', { on: housed ?? on, facts: { act, ...days }, otherwise })] : []),
      // Under the act of 2021 the signature is due within the term of integration: what watches that asks for it (`functions/integration/`).
      ...(isRequired && act === 'wi2013' && housed ? [askForSignature(client, signBy(housed))] : []),
    ],
  };
};

const askForSignature = (client: string, dueOn: Temporal.PlainDate): Change => ({
  do: 'open task',
  task: {
    ...duoTask(client, dueOn),
    form: 'pvt-registered-at-duo',
    prefill: { clientId: client },
    title: { nl: 'Handtekening participatieverklaring bij DUO', en: 'Signature of the participation declaration at DUO' },
    why: {
      nl: 'Binnen een jaar na de eerste huisvesting moet de handtekening bij DUO staan. Anders volgt een boete.',
      en: 'The signature must be at DUO within a year of the first housing. A fine follows otherwise.',
    },
    dueOn,
    owner: 'contact-volunteer',
  },
});

const registerAtDuo: KnowingEffect<PvtRegisteredAtDuo> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, registeredOn: on }, _, known) => {
    const records = known.get(client)?.records ?? [];
    const hadCertificate = records.some(({ kind, state }) => kind === 'participation' && state === 'certificate-handed-out');
    const hasTerm = records.some((record) => record.kind === 'participation-term' && !isOver(record));
    const facts = { registeredAtDuoOn: on.toString() };
    return {
      client,
      changes: [
        seeClient(client),
        step(participation(client), hadCertificate ? 'registered-after-certificate' : 'registered-at-duo', {
          on,
          facts,
          otherwise: refusal(['clientId'], 'not-signed', {
            nl: 'Deze cliënt heeft nog niet getekend, of dit is al gemeld.',
            en: 'This client has not signed yet, or this was reported before.',
          }),
        }),
        ...(hasTerm ? [step(term(client), 'met', { on, facts, otherwise: refusal(['clientId'], 'wrong-state') })] : []),
        ...closeDuoTasks(client, known.get(client), on),
      ],
    };
  },
};

const noteException: KnowingEffect<PvtException>['effect'] = ({ clientId: client, what, since: on, extendedUntil: until }, _, known) => {
  const noTerm = refusal(['what'], 'no-running-term', {
    nl: 'Voor deze cliënt loopt geen termijn voor de participatieverklaring.',
    en: 'This client has no running term for the participation declaration.',
  });
  const otherwise = refusal(['what'], 'wrong-state');
  const settled = closeDuoTasks(client, known.get(client), on);
  const changes: Record<PvtException['what'], readonly Change[]> = {
    extended: [
      step(term(client), 'extended', { on, facts: { extendedUntil: until?.toString() }, otherwise: noTerm }),
      ...settled.filter((change) => change.do !== 'close task' || !until || change.task.name !== duoTask(client, until).name),
      ...(until ? [askForSignature(client, until)] : []),
    ],
    overdue: [step(term(client), 'passed', { on, otherwise: noTerm })],
    exempt: [
      step(participation(client), 'exempted', { on, otherwise }),
      step(term(client), 'exempted', { on, otherwise: noTerm }),
      ...settled,
    ],
    refused: [step(participation(client), 'refused', { on, otherwise })],
  };
  return { client, changes: [seeClient(client), ...changes[what]] };
};

export const participationEffects: EffectsOf<typeof participationForms> = {
  'pvt-notified': notify,
  'pvt-session-planned': planSession,
  'pvt-session-cancelled': cancelSession,
  'pvt-invited': invite,
  'pvt-seat-given-back': giveBackSeat,
  'pvt-attended': noteAttendance,
  'pvt-signed': ({ clientId: client, signedOn: on }) => ({
    client,
    changes: [
      seeClient(client),
      step(participation(client), 'signed', { on, facts: { signedOn: on.toString() }, otherwise: refusal(['clientId'], 'wrong-state') }),
    ],
  }),
  'pvt-registered-at-duo': registerAtDuo,
  'pvt-ceremony-held': noteCeremony,
  'pvt-certificate-handed-out': ({ clientId: client, handedOutOn: on }) => ({
    client,
    changes: [
      seeClient(client),
      step(participation(client), 'certificate-handed-out', {
        on,
        facts: { certificateOn: on.toString() },
        otherwise: refusal(['clientId'], 'not-signed', {
          nl: 'Het certificaat komt na de handtekening. Meld eerst dat de cliënt tekende.',
          en: 'The certificate follows the signature. Report first that the client signed.',
        }),
      }),
    ],
  }),
  'pvt-exception': { knows: ({ clientId }) => [clientId], effect: noteException },
};
