/** What is done with sessions before they are held. */
import type { PvtInvited } from '../../schemas/forms/participation/pvt-invited.ts';
import type { PvtSessionCancelled } from '../../schemas/forms/participation/pvt-session-cancelled.ts';
import type { PvtSessionPlanned } from '../../schemas/forms/participation/pvt-session-planned.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { Effect } from '../submissions/submission.ts';

export const noOpenSession = refusal(['sessionId'], 'no-open-session', {
  nl: 'Deze bijeenkomst is niet bekend, of gaat niet meer door.',
  en: 'This session is not known, or is not to be held any more.',
});

export const planSession: Effect<PvtSessionPlanned> = (
  { gathering, round, day, time, language, places },
  { submission, branch, today },
) => ({
  record: submission,
  changes: [
    step({ kind: 'pvt-session', of: branch, id: submission }, 'planned', {
      on: today,
      facts: { gathering, round, day: day.toString(), time, language, places },
      otherwise: refusal(['day'], 'wrong-state'),
    }),
  ],
});

export const cancelSession: Effect<PvtSessionCancelled> = ({ sessionId }, { branch, today }) => ({
  record: sessionId,
  changes: [step({ kind: 'pvt-session', of: branch, id: sessionId }, 'cancelled', { on: today, otherwise: noOpenSession })],
});

export const invite: Effect<PvtInvited> = ({ clientId: client, session, sessionId, invitedOn: on }, { branch }) => ({
  client,
  changes: [
    seeClient(client),
    step({ kind: 'pvt-session', of: branch, id: sessionId }, 'invited-to', { on, otherwise: noOpenSession }),
    step({ kind: 'participation', of: client }, session === 'first' ? 'invited' : 'invited-to-second', {
      on,
      facts: { invitedOn: on.toString(), invitedTo: sessionId },
      otherwise: refusal(['session'], 'wrong-state'),
    }),
  ],
});
