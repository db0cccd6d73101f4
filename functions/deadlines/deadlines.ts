/** The deadlines of a client's documents, family reunification and civic integration, each with what it was derived from: a pure reading of what is kept and the terms. */
import { deadlineKinds } from '../../schemas/deadline-kinds.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { PolicyId } from '../../schemas/policies.ts';
import type { DocumentFamily } from '../../schemas/residence.ts';
import { type StepTermId, stepTermIds } from '../../schemas/step-terms.ts';
import type { WatchedFamily } from '../../schemas/watched.ts';
import type { Client } from '../clients/client.ts';
import { integrationTermIn } from '../integration/term.ts';
import { integrationDeadlinesOf } from '../integration/term-deadlines.ts';
import { participationTermIn, signatureOf } from '../participation/signature.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Rejection, ResidenceDocument } from '../residence/document.ts';
import { decisionDue, ladderFor, objectionDue } from '../residence/reminders.ts';
import { type Dossier, stepDeadlinesOf } from '../reunification/step-deadlines.ts';
import { whereGoverned } from '../terms/governed.ts';
import { type Deadline, deadline, watchedDay } from '../terms/terms.ts';
import { type CountedEnd, type PrintedEnd, printedEnd } from './printed.ts';

export type DeadlineKind = (typeof deadlineKinds)[number];

export interface RunningDeadline {
  readonly client: string;
  readonly branch: string;
  /** What it is about: a document of a family, the step plan of a family reunification, civic integration, or the participation declaration. */
  readonly family: WatchedFamily;
  readonly kind: DeadlineKind | StepTermId;
  readonly day: Temporal.PlainDate;
  /** CLIENT: we must act, at the latest on the day (or, where a window opens, from it). AUTHORITY: we act once the day has passed. */
  readonly owner: Deadline['owner'];
  readonly derivation: CountedEnd | PrintedEnd;
  /** The count of changes of the document or dossier, or of the records of civic integration and the declaration together. */
  readonly version: number;
  /** Of a step plan, where a kind can run several times side by side: the day from which it counts, and the members whom it concerns. */
  readonly from?: Temporal.PlainDate | undefined;
  readonly members?: readonly string[] | undefined;
}

export interface DocumentDeadline extends RunningDeadline {
  readonly family: DocumentFamily;
  readonly kind: DeadlineKind;
}

/** What a client has that deadlines run from. */
export interface Watched {
  readonly client: Pick<Client, 'id' | 'branch' | 'settledOn'>;
  readonly documents: readonly ResidenceDocument[];
  readonly dossier?: Dossier | undefined;
  readonly records: readonly KeptRecord[];
}

/** Everything that runs for a client, in order of day. */
export const deadlinesFor = (watched: Watched): RunningDeadline[] =>
  [...watched.documents.flatMap(deadlinesOf), ...dossierDeadlinesOf(watched), ...termDeadlinesOf(watched)].sort(byDay);

/** Of civic integration and the participation declaration, in order of day. */
export const termDeadlinesOf = ({ client, records }: Pick<Watched, 'client' | 'records'>): RunningDeadline[] => {
  const signature = signatureOf(records);
  const found: readonly Pick<RunningDeadline, 'family' | 'kind' | 'day' | 'derivation'>[] = [
    ...integrationDeadlinesOf({ client, records }).map((each) => ({ ...each, family: 'integration' as const })),
    ...(signature ? [{ ...signature, family: 'participation' as const, kind: 'signature-due' as const }] : []),
  ];
  // The day of the signature passes from one record to the other; counted together it never looks older than it was.
  const version = [integrationTermIn(records), participationTermIn(records)].reduce((sum, record) => sum + (record?.version ?? 0), 0);
  return found
    .map((each) => ({
      ...each,
      client: client.id,
      branch: client.branch,
      owner: each.derivation.by === 'print' ? ('CLIENT' as const) : each.derivation.owner,
      version,
    }))
    .sort(byDay);
};

export const dossierDeadlinesOf = ({
  client: { id: client, branch },
  dossier,
}: Pick<Watched, 'dossier'> & { readonly client: Pick<Client, 'id' | 'branch'> }): RunningDeadline[] =>
  dossier
    ? stepDeadlinesOf(dossier).map(({ kind, day, owner, derivation, from, members }) => ({
        client,
        branch,
        family: 'step-plan',
        kind,
        day,
        owner,
        derivation,
        version: dossier.dossier.version,
        from,
        members,
      }))
    : [];

/** The policies that say from when, until when, and how late a renewal of a card may be. A travel document has an end and no term of law. */
const policiesOf: Readonly<Record<string, Readonly<Partial<Record<DeadlineKind, PolicyId>>>>> = {
  asylum: { 'window-opens': 'PERMIT_ASYLUM_WINDOW', 'received-by': 'PERMIT_RECEIVED_BY' },
  regular: { 'window-opens': 'PERMIT_REGULAR_WINDOW', 'received-by': 'PERMIT_RECEIVED_BY', 'leniency-ends': 'LATE_LENIENCY_REGULAR' },
  // The right goes on when the card ends, so there is no day before which the application must be in.
  card: { 'window-opens': 'CARD_RENEWAL_WINDOW' },
};

const sentIsNotReceived: Text = {
  nl: 'De dag van ontvangst is niet vastgelegd; gerekend is vanaf de dag van verzending. De echte termijn kan later eindigen.',
  en: 'The day of receipt is not registered; the day of sending was counted from. The real term may end later.',
};

const remedies: Readonly<Record<Rejection['addressedTo'], Text>> = {
  client: {
    nl: 'Na een asielbesluit, of als het bezwaar zelf is afgewezen, is het beroep bij de rechtbank; die termijn is even lang. Kijk wat de brief noemt.',
    en: 'After a decision on asylum, or when the objection itself was rejected, it is an appeal to the court; that term is as long. See what the letter says.',
  },
  lawyer: {
    nl: 'De brief is aan de advocaat gericht: vraag vandaag of die bezwaar of beroep instelt. Gerekend is vanaf de datum op de brief, niet vanaf de dag waarop wij het hoorden.',
    en: 'The letter was addressed to the lawyer: ask today whether they object or appeal. The count runs from the date on the letter, not from the day on which we heard of it.',
  },
};

/** In order of day. A passport of the country of origin has none; a rejection has one until an objection was filed. */
export const deadlinesOf = (document: ResidenceDocument): DocumentDeadline[] =>
  [...ofState(document), ...(document.rejection ? toObject(document, document.rejection) : [])].sort(byDay);

const ofState = (document: ResidenceDocument): DocumentDeadline[] => {
  switch (document.state) {
    case 'running':
      return whileRunning(document);
    case 'renewal-pending':
      return whilePending(document);
    case 'rejected':
      return [];
  }
};

const whileRunning = (document: ResidenceDocument): DocumentDeadline[] => {
  const ladder = ladderFor(document);
  if (ladder === undefined) return [];
  const { cardEndsOn, rightEndsOn } = document.card;
  const counted = Object.entries(policiesOf[ladder] ?? {}).flatMap(([kind, policy]) => {
    const found = whereGoverned(() => deadline(policy, cardEndsOn));
    return found ? [fromTerm(document, kind as DeadlineKind, { ...found, by: 'policy' })] : [];
  });
  const ends = [
    fromPrint(document, 'document-ends', cardEndsOn),
    ...(rightEndsOn && !rightEndsOn.equals(cardEndsOn) ? [fromPrint(document, 'right-ends', rightEndsOn)] : []),
  ];
  return [...counted, ...ends];
};

const whilePending = (document: ResidenceDocument): DocumentDeadline[] => {
  const { renewal } = document;
  const due = renewal && whereGoverned(() => decisionDue(renewal));
  if (!due) return [];
  const anchorAssumed = renewal.receivedOn ? undefined : sentIsNotReceived;
  return [fromTerm(document, 'decision-due', { ...due, by: 'policy', anchorAssumed })];
};

const toObject = (document: ResidenceDocument, rejection: Rejection): DocumentDeadline[] => {
  if (rejection.objection) return [];
  const due = whereGoverned(() => objectionDue(rejection));
  return due ? [fromTerm(document, 'objection-ends', { ...due, by: 'policy', remedy: remedies[rejection.addressedTo] })] : [];
};

const fromTerm = (
  { client, branch, family, version }: ResidenceDocument,
  kind: DeadlineKind,
  derivation: CountedEnd,
): DocumentDeadline => ({
  client,
  branch,
  family,
  kind,
  day: watchedDay(derivation),
  owner: derivation.owner,
  derivation,
  version,
});

const fromPrint = (document: ResidenceDocument, kind: 'document-ends' | 'right-ends', day: Temporal.PlainDate): DocumentDeadline => {
  const { client, branch, family, version } = document;
  return { client, branch, family, kind, day, owner: 'CLIENT', derivation: printedEnd(document, kind, day), version };
};

const kindsInOrder: readonly RunningDeadline['kind'][] = [...deadlineKinds, ...stepTermIds];

/** Nearest first; on one day always in the same order. */
export const byDay = (one: RunningDeadline, other: RunningDeadline): number =>
  Temporal.PlainDate.compare(one.day, other.day) ||
  one.client.localeCompare(other.client) ||
  one.family.localeCompare(other.family) ||
  kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind);

/** `open`: a window that one can use, until the document ends. `overdue`: the day has passed and nothing was registered that ends it. */
export type Standing = 'coming' | 'open' | 'overdue';

export const standingOf = ({ kind, day, derivation }: RunningDeadline, today: Temporal.PlainDate): Standing => {
  if (kind === 'window-opens' && derivation.by === 'policy' && Temporal.PlainDate.compare(day, today) <= 0)
    return Temporal.PlainDate.compare(derivation.anchor, today) < 0 ? 'overdue' : 'open';
  if (kind === 'waiting-period' && Temporal.PlainDate.compare(day, today) <= 0) return 'open';
  return Temporal.PlainDate.compare(day, today) < 0 ? 'overdue' : 'coming';
};
