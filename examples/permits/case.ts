/** The example clients as a table of stories. `generate.ts` makes submissions of it. Every person and every card is invented. */
import type { filers } from '../../schemas/forms/objection-filed.ts';
import type { addressees, outcomes } from '../../schemas/forms/renewal-decided.ts';
import type { channels } from '../../schemas/forms/renewal-sent.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ReadingLanguage } from '../../schemas/languages.ts';
import type { ApplicationId, DocumentKindId } from '../../schemas/residence.ts';

interface Printed {
  readonly kind: DocumentKindId;
  readonly cardEndsOn: string;
  readonly rightEndsOn?: string;
}

/** What somebody submits, on which day; no day means that it is there at the start. */
export type Event =
  | (Printed & { readonly does: 'registered'; readonly at?: string; readonly ground?: string; readonly issuedOn?: string })
  | {
      readonly does: 'sent';
      readonly at?: string;
      readonly application: ApplicationId;
      readonly sentOn: string;
      readonly receivedOn?: string;
      readonly channel: keyof typeof channels;
    }
  | {
      readonly does: 'decided';
      readonly at?: string;
      readonly application: ApplicationId;
      readonly outcome: keyof typeof outcomes;
      readonly decidedOn: string;
      readonly card?: Printed;
      readonly addressedTo?: keyof typeof addressees;
      readonly objectionLastDay?: string;
    }
  | { readonly does: 'objected'; readonly at: string; readonly application: ApplicationId; readonly filedBy: keyof typeof filers };

export interface Case {
  readonly story: string;
  readonly reads: ReadingLanguage;
  /** When the example's name says more than its number. */
  readonly name?: string;
  readonly branch?: 'vlaardingen';
  readonly birthDate?: string;
  readonly at?: string;
  /** Who looks after the client; by default a contact and a legal volunteer. */
  readonly team?: 'nobody' | 'contact-only' | 'one-person-for-both';
  readonly registeredBy?: 'desk';
  readonly unsafe?: true;
  readonly withoutEmail?: true;
  readonly events: readonly Event[];
}

const temporary = ['asylum-temporary', 'regular-temporary'];

/** A card of a temporary right ends with the right, unless `rightEndsOn` says otherwise. */
const printed = (kind: DocumentKindId, cardEndsOn: string, rightEndsOn?: string): Printed => ({
  kind,
  cardEndsOn,
  ...(temporary.includes(kind) && { rightEndsOn: rightEndsOn ?? cardEndsOn }),
});

export const holds = (
  kind: DocumentKindId,
  cardEndsOn: string,
  more: { rightEndsOn?: string; at?: string; ground?: string; issuedOn?: string } = {},
): Event => {
  const { rightEndsOn, ...rest } = more;
  return { does: 'registered', ...printed(kind, cardEndsOn, rightEndsOn), ...rest };
};

/** Sent and received; entered on the day of receipt, or of sending while that is not known, or on `at`. */
export const sends = (
  application: ApplicationId,
  sentOn: string,
  receivedOn?: string,
  more: { at?: string | null; channel?: keyof typeof channels } = {},
): Event => {
  const at = more.at === undefined ? (receivedOn ?? sentOn) : more.at;
  return {
    does: 'sent',
    application,
    sentOn,
    channel: more.channel ?? (application === 'travel-document' ? 'counter' : 'online'),
    ...(receivedOn && { receivedOn }),
    ...(at !== null && { at }),
  };
};

/** The letter is dated two days before it is received and entered. */
export const granted = (application: ApplicationId, at: string, kind: DocumentKindId, cardEndsOn: string, rightEndsOn?: string): Event => ({
  does: 'decided',
  application,
  outcome: 'granted',
  at,
  decidedOn: twoDaysBefore(at),
  card: printed(kind, cardEndsOn, rightEndsOn),
});

export const rejected = (
  application: ApplicationId,
  at: string,
  more: { addressedTo?: keyof typeof addressees; objectionLastDay?: string } = {},
): Event => ({ does: 'decided', application, outcome: 'rejected', at, decidedOn: twoDaysBefore(at), addressedTo: 'client', ...more });

export const withdrawn = (application: ApplicationId, at: string): Event => ({
  does: 'decided',
  application,
  outcome: 'withdrawn',
  at,
  decidedOn: twoDaysBefore(at),
});

export const objects = (application: ApplicationId, at: string, filedBy: keyof typeof filers): Event => ({
  does: 'objected',
  application,
  at,
  filedBy,
});

const twoDaysBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 2 }).toString();
