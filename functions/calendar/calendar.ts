/** A private calendar: whoever knows its secret may read it, so the secret is long, kept by nobody but its owner, and can be ended. */
import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Post } from '../../schemas/roles.ts';

export interface Calendar {
  readonly member: string;
  /** What the member was when the calendar was made. A reading asks again which of these they still are; later posts need a new calendar. */
  readonly posts: readonly Post[];
  readonly madeAt: Temporal.Instant;
}

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The 256 bits of a secret cannot be guessed, so one plain round of SHA-256 hides it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const secretShape = /^[\w-]{43}$/;

/** The secret as it stands in the address, with or without `.ics`; undefined when it cannot be one. */
export const secretIn = (segment: string): string | undefined => {
  const secret = segment.endsWith('.ics') ? segment.slice(0, -'.ics'.length) : segment;
  return secretShape.test(secret) ? secret : undefined;
};
