/** The forms of the participation declaration. */
import { pvtAttended } from './pvt-attended.ts';
import { pvtCeremonyHeld } from './pvt-ceremony-held.ts';
import { pvtCertificateHandedOut } from './pvt-certificate-handed-out.ts';
import { pvtException } from './pvt-exception.ts';
import { pvtInvited } from './pvt-invited.ts';
import { pvtNotified } from './pvt-notified.ts';
import { pvtRegisteredAtDuo } from './pvt-registered-at-duo.ts';
import { pvtSeatGivenBack } from './pvt-seat-given-back.ts';
import { pvtSessionCancelled } from './pvt-session-cancelled.ts';
import { pvtSessionPlanned } from './pvt-session-planned.ts';
import { pvtSigned } from './pvt-signed.ts';

export const participationForms = {
  'pvt-notified': pvtNotified,
  'pvt-session-planned': pvtSessionPlanned,
  'pvt-session-cancelled': pvtSessionCancelled,
  'pvt-invited': pvtInvited,
  'pvt-seat-given-back': pvtSeatGivenBack,
  'pvt-attended': pvtAttended,
  'pvt-signed': pvtSigned,
  'pvt-registered-at-duo': pvtRegisteredAtDuo,
  'pvt-ceremony-held': pvtCeremonyHeld,
  'pvt-certificate-handed-out': pvtCertificateHandedOut,
  'pvt-exception': pvtException,
} as const;
