/** What is done with sessions before they are held. */
import type { PvtInvited } from '../../schemas/forms/participation/pvt-invited.ts';
import type { PvtSeatGivenBack } from '../../schemas/forms/participation/pvt-seat-given-back.ts';
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

/** Of two who invite for the last seat at the same moment, one reads this. */
const noSeatLeft = refusal(['sessionId'], 'no-seat-left', {
  nl: 'Deze bijeenkomst is vol. Kies een andere, of meld eerst iemand af.',
  en: 'This session is full. Choose another one, or give back a seat first.',
});

export const planSession: Effect<PvtSessionPlanned> = (
  { gathering, round, day, time, language, places, where },
  { submission, branch, today },
) => ({
  record: submission,
  changes: [
    step({ kind: 'pvt-session', of: branch, id: submission }, 'planned', {
      on: today,
      facts: { gathering, round, day: day.toString(), time, language, places },
      person: { where },
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
    step({ kind: 'pvt-session', of: branch, id: sessionId }, 'invited-to', {
      on,
      otherwise: noOpenSession,
      seat: { takenBy: client, full: noSeatLeft },
    }),
    step({ kind: 'participation', of: client }, session === 'first' ? 'invited' : 'invited-to-second', {
      on,
      facts: { invitedOn: on.toString(), invitedTo: sessionId },
      otherwise: refusal(['session'], 'wrong-state'),
    }),
  ],
});

export const giveBackSeat: Effect<PvtSeatGivenBack> = ({ clientId: client, sessionId, givenBackOn: on }, { branch }) => ({
  client,
  changes: [
    seeClient(client),
    step({ kind: 'pvt-session', of: branch, id: sessionId }, 'seat-given-back', {
      on,
      seat: { givenBackBy: client },
      otherwise: refusal(['sessionId'], 'no-seat-here', {
        nl: 'Deze cliënt heeft geen plaats in deze bijeenkomst, of de bijeenkomst is al geweest.',
        en: 'This client has no seat at this session, or the session is over.',
      }),
    }),
  ],
});
