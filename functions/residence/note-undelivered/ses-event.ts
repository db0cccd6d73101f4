/** What SES tells about a message that did not arrive, as far as we read it. The address stands in it too; nothing here takes it up. */
import * as z from 'zod/mini';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { messageTag } from '../../messages/headers.ts';
import type { UndeliveredKind } from '../ledger.ts';

const moment = z.pipe(
  z.string(),
  z.transform((text: string) => Temporal.Instant.from(text)),
);
const mail = z.object({ timestamp: moment, tags: z.optional(z.record(z.string(), z.array(z.string()))) });

const event = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Bounce'), mail, bounce: z.object({ bounceType: z.string(), timestamp: moment }) }),
  z.object({ eventType: z.literal('Complaint'), mail, complaint: z.object({ timestamp: moment }) }),
  // SES itself did not send it: it found malware, or could not write the message.
  z.object({ eventType: z.enum(['Reject', 'Rendering Failure']), mail }),
]);

export interface Undelivery {
  /** Undefined for a message that went out without our tag. */
  readonly message: string | undefined;
  readonly kind: UndeliveredKind;
  readonly at: Temporal.Instant;
}

/** @throws when it is none of the events that we asked for. */
export const undeliveryIn = (given: unknown): Undelivery => {
  const told = event.parse(given);
  const message = told.mail.tags?.[messageTag]?.[0];
  switch (told.eventType) {
    case 'Bounce':
      return { message, kind: told.bounce.bounceType === 'Permanent' ? 'permanent' : 'transient', at: told.bounce.timestamp };
    case 'Complaint':
      return { message, kind: 'complaint', at: told.complaint.timestamp };
    case 'Reject':
    case 'Rendering Failure':
      return { message, kind: 'permanent', at: told.mail.timestamp };
  }
};
