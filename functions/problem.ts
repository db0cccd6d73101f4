/** Every way we say no. A problem is something the caller can act on; anything else that is thrown is a fault. */
import type { Refusal } from '../schemas/kernel/refusals.ts';
import type { Text } from '../schemas/kernel/text.ts';

const problems = {
  malformed: { status: 400, nl: 'De aanvraag is niet te lezen.', en: 'The request cannot be read.' },
  'bad-query': { status: 400, nl: 'Een waarde in het adres klopt niet.', en: 'A value in the address does not fit.' },
  'idempotency-key-needed': {
    status: 400,
    nl: 'Stuur een Idempotency-Key mee: een UUID die u zelf maakt.',
    en: 'Send an Idempotency-Key: a UUID of your own making.',
  },
  'branch-needed': {
    status: 400,
    nl: 'U werkt voor meer dan één locatie: kies er een met ?branch=.',
    en: 'You work for more than one branch: choose one with ?branch=.',
  },
  'not-signed-in': { status: 401, nl: 'U bent niet aangemeld.', en: 'You are not signed in.' },
  'not-allowed': { status: 403, nl: 'Dat mag u niet.', en: 'You may not do that.' },
  'not-found': {
    status: 404,
    nl: 'Dat is er niet, of het is niet aan u toegewezen.',
    en: 'It does not exist, or it is not assigned to you.',
  },
  'key-used': {
    status: 409,
    nl: 'Deze Idempotency-Key is al gebruikt voor andere antwoorden.',
    en: 'This Idempotency-Key was used for other answers.',
  },
  'task-taken': {
    status: 409,
    nl: 'Iemand anders heeft deze taak al opgepakt, of zij is al gedaan.',
    en: 'Somebody else took this task on, or it is done.',
  },
  'report-not-sent': {
    status: 409,
    nl: 'Dit verslag kan nu niet worden verstuurd.',
    en: 'This report cannot be sent now.',
  },
  'too-large': { status: 413, nl: 'De aanvraag is te groot.', en: 'The request is too large.' },
  'wrong-media-type': { status: 415, nl: 'Stuur application/json.', en: 'Send application/json.' },
  // Not of the kind that wakes somebody at night.
  'being-counted': {
    status: 409,
    nl: 'Zoveel locaties worden nog geteld. Vraag het opnieuw: elke keer telt het verder, waar het was.',
    en: 'So many branches are still being counted. Ask again: each time it counts on from where it was.',
  },
  'invalid-answers': { status: 422, nl: 'Een of meer antwoorden kloppen niet.', en: 'One or more answers do not fit.' },
} as const satisfies Record<string, Text & { readonly status: number }>;

export type ProblemKind = keyof typeof problems;

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly refusals: readonly Refusal[];

  constructor(kind: ProblemKind, refusals: readonly Refusal[] = []) {
    super(problems[kind].en);
    this.name = kind;
    this.kind = kind;
    this.refusals = refusals;
  }

  get status(): number {
    return problems[this.kind].status;
  }

  /** Whether the same request, sent again, may be answered. */
  get isToRepeat(): boolean {
    return this.kind === 'being-counted';
  }

  get says(): Text {
    return { nl: problems[this.kind].nl, en: problems[this.kind].en };
  }
}

/** In seconds (RFC 9110 §10.2.3): the work was done in the request itself, so whoever asks need not wait. */
export const headersOf = ({ isToRepeat }: Problem): Readonly<Record<string, string>> => (isToRepeat ? { 'retry-after': '1' } : {});

/** The body of an answer that says no (RFC 9457). `detail` is Dutch; `says` has both languages. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly says: Text;
  readonly requestId?: string;
  readonly errors?: readonly Refusal[];
}

export const detailsOf = (problem: Problem): ProblemDetails => ({
  type: `/problems/${problem.kind}`,
  title: problem.says.en,
  status: problem.status,
  detail: problem.says.nl,
  says: problem.says,
  ...(problem.refusals.length > 0 && { errors: problem.refusals }),
});
