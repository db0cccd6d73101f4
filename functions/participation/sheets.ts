/** What the two lists do: each row is a look at a client, which the sender may have, and a step of that client's. */
import type { PvtAttended } from '../../schemas/forms/participation/pvt-attended.ts';
import type { PvtCeremonyHeld } from '../../schemas/forms/participation/pvt-ceremony-held.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { StepOf } from '../../schemas/records/index.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, Effect } from '../submissions/submission.ts';
import { noOpenSession } from './sessions.ts';

const attendance: Readonly<Record<PvtAttended['session'], Readonly<Record<'came' | 'stayedAway', StepOf<'participation'>>>>> = {
  first: { came: 'attended-first', stayedAway: 'missed-first' },
  second: { came: 'attended-second', stayedAway: 'missed-second' },
};

const seeRow = (sheet: string, row: number, client: string): Change => ({
  do: 'see client',
  client,
  otherwise: refusal([sheet, row, 'clientId'], 'unknown-client'),
});

const notBefore = (sheet: string, row: number) =>
  refusal([sheet, row, 'clientId'], 'not-this-far', {
    nl: 'Deze cliënt is niet aangemeld, of is al verder. Kijk in het dossier wat er al gemeld is.',
    en: 'This client was not notified, or is further already. Look in the file what was reported.',
  });

export const noteAttendance: Effect<PvtAttended> = ({ sessionId, session, heldOn: on, attendance: rows }, { branch }) => ({
  record: sessionId,
  changes: [
    step({ kind: 'pvt-session', of: branch, id: sessionId }, 'held', { on, otherwise: noOpenSession }),
    ...rows.flatMap(({ clientId, attended }, row) => [
      seeRow('attendance', row, clientId),
      step({ kind: 'participation', of: clientId }, attendance[session][attended ? 'came' : 'stayedAway'], {
        on,
        facts: attended ? { [session === 'first' ? 'attendedFirstOn' : 'attendedSecondOn']: on.toString() } : {},
        otherwise: notBefore('attendance', row),
      }),
    ]),
  ],
});

export const noteCeremony: Effect<PvtCeremonyHeld> = ({ sessionId, heldOn: on, recipients }, { branch }) => ({
  record: sessionId,
  changes: [
    step({ kind: 'pvt-session', of: branch, id: sessionId }, 'held', { on, otherwise: noOpenSession }),
    ...recipients.flatMap(({ clientId, signed }, row) => [
      seeRow('recipients', row, clientId),
      step({ kind: 'participation', of: clientId }, signed === 'here' ? 'signed-at-ceremony' : 'certificate-handed-out', {
        on,
        // Two facts of one day: the signature meets the law, the certificate is what the town celebrates.
        facts: { ...(signed === 'here' && { signedOn: on.toString() }), certificateOn: on.toString(), ceremony: sessionId },
        otherwise: notBefore('recipients', row),
      }),
    ]),
  ],
});
