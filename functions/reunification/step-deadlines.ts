/** The legal terms that run in a reunification dossier now, each with what it was derived from: a pure reading of its records, the table of terms and the law. */
import type { Text } from '../../schemas/kernel/text.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { mostOwed, penaltyRuleOn } from '../../schemas/penalties.ts';
import type { MemberState } from '../../schemas/records/reunification.ts';
import { reportingPlaceOn } from '../../schemas/reporting-places.ts';
import { type StepTermId, stepTermIds, stepTerms } from '../../schemas/step-terms.ts';
import { asPrinted, type CountedEnd, type PrintedEnd } from '../deadlines/printed.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { type Deadline, deadline } from '../terms/terms.ts';
import { dayIn, type Suspension, stoodStill, suspensionsIn, toldAtIn } from './member-facts.ts';

export interface StepDeadline {
  readonly kind: StepTermId;
  /** The ids of the members whom it concerns; empty while the dossier has none. */
  readonly members: readonly string[];
  /** The day of the event from which it counts. */
  readonly from: Temporal.PlainDate;
  /** CLIENT: the day that we work towards. AUTHORITY: the day after which we act. */
  readonly day: Temporal.PlainDate;
  /** The last day by law: after it, it is missed. */
  readonly lastDay: Temporal.PlainDate;
  readonly owner: Deadline['owner'];
  readonly derivation: CountedEnd | PrintedEnd;
  /** When the event was told. */
  readonly toldAt: Temporal.Instant | undefined;
}

/** A dossier with its members, as records. */
export interface Dossier {
  readonly dossier: KeptRecord;
  readonly members: readonly KeptRecord[];
}

export const dossierIn = (records: readonly KeptRecord[]): Dossier | undefined => {
  const dossier = records.find(({ kind }) => kind === 'dossier');
  return dossier && { dossier, members: records.filter(({ kind }) => kind === 'dossier-member') };
};

/** What one member, or a dossier without members, has of a term. */
type Found = Omit<StepDeadline, 'members' | 'kind'>;

interface Case {
  readonly dossier: KeptRecord;
  /** Absent: nobody is in the dossier yet. */
  readonly member: KeptRecord | undefined;
}

/** In order of day; what several members have alike is one. A dossier that is not open has none. */
export const stepDeadlinesOf = ({ dossier, members }: Dossier): StepDeadline[] => {
  if (dossier.state !== 'open') return [];
  const cases: Case[] =
    members.length === 0
      ? [{ dossier, member: undefined }]
      : members.filter((each) => !isOver(each)).map((member) => ({ dossier, member }));
  const found = cases.flatMap((each) =>
    stepTermIds
      .filter((kind) => runs(kind, each))
      .flatMap((kind) => {
        const one = counts[kind](each);
        return one ? [{ ...one, kind, members: each.member?.id === undefined ? [] : [each.member.id] }] : [];
      }),
  );
  return [...Map.groupBy(found, keyOf).values()].map(together).toSorted(byDay);
};

/** The terms of which the first day is not registered, by member: they run, and nobody can say until when. */
export const uncountedOf = ({ dossier, members }: Dossier): readonly { readonly kind: StepTermId; readonly member: string }[] => {
  if (dossier.state !== 'open') return [];
  const always: readonly StepTermId[] = ['decision', 'objection', 'objection-decision', 'appeal', 'mvv-collection', 'mvv-validity'];
  return members
    .filter((member) => !isOver(member) && member.state !== 'reopened')
    .flatMap((member) =>
      always.flatMap((kind) =>
        runs(kind, { dossier, member }) &&
        !counts[kind]({ dossier, member }) &&
        !isAnswered(kind, { dossier, member }) &&
        member.id !== undefined
          ? [{ kind, member: member.id }]
          : [],
      ),
    );
};

/** Tells one deadline of a dossier from another, and stays the same as long as it is the same. */
export const keyOf = ({ kind, from, lastDay }: Pick<StepDeadline, 'kind' | 'from' | 'lastDay'>): string => `${kind}.${from}.${lastDay}`;

const together = (same: readonly StepDeadline[]): StepDeadline => {
  const [first, ...more] = same;
  if (!first) throw new Error('a group without a deadline');
  const latest = same
    .map(({ toldAt }) => toldAt)
    .filter((at) => at !== undefined)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return { ...first, members: [...first.members, ...more.flatMap(({ members }) => members)], toldAt: latest };
};

const byDay = (one: StepDeadline, other: StepDeadline): number =>
  Temporal.PlainDate.compare(one.day, other.day) || stepTermIds.indexOf(one.kind) - stepTermIds.indexOf(other.kind);

/** Whoever is in a state in which the term runs. Before anybody is in the dossier it stands where the first member will begin. */
const runs = (kind: StepTermId, { dossier, member }: Case): boolean => {
  const states: readonly string[] = stepTerms[kind].in;
  if (member) return states.includes(member.state);
  const isToBeFiled = dossier.facts['filedBy'] === 'nobody';
  return isToBeFiled && states.includes('intake' satisfies MemberState);
};

/** A notice of default is worth something only once the term has passed (domain facts §2.6); then it takes the place of the term. */
const isAnswered = (kind: StepTermId, { dossier, member }: Case): boolean =>
  kind === 'decision' && validNotice({ dossier, member }) !== undefined;

const counted = (
  from: Temporal.PlainDate,
  found: Deadline | undefined,
  of: KeptRecord,
  more: Pick<CountedEnd, 'anchorAssumed' | 'remedy'> = {},
): Found | undefined => {
  if (!found) return undefined;
  return {
    from,
    day: Temporal.PlainDate.from(found.owner === 'CLIENT' ? found.warnOn : found.actAfter),
    lastDay: Temporal.PlainDate.from(found.due),
    owner: found.owner,
    derivation: { ...found, by: 'policy', ...more },
    toldAt: toldAtIn(of),
  };
};

const twoStatuses = Temporal.PlainDate.from('2026-06-12');

/** Until 2026-06-11 there was one status; whose ground is not known is counted as a refugee, whose term is the one that can be missed. */
const isBStatus = (dossier: KeptRecord, granted: Temporal.PlainDate): boolean =>
  dossier.facts['ground'] === 'b' && Temporal.PlainDate.compare(granted, twoStatuses) >= 0;

const groundUnknown: Text = {
  nl: 'Van de vergunning is niet bekend of het A- of B-status is. Gerekend is met drie maanden: dat is de termijn die gemist kan worden.',
  en: 'It is not known whether the permit is A- or B-status. Three months were counted: that is the term that can be missed.',
};

const filing = ({ dossier, member }: Case): Found | undefined => {
  const from = dayIn(dossier, 'grantReceived');
  if (!from || isBStatus(dossier, from)) return undefined;
  const isNew = Temporal.PlainDate.compare(from, twoStatuses) >= 0;
  const isUnknown = isNew && dossier.facts['ground'] !== 'a';
  return counted(
    from,
    whereGoverned(() => deadline(isNew ? 'NAREIS_FILING_A' : 'NAREIS_FILING', from)),
    member ?? dossier,
    { ...(isUnknown && { remedy: groundUnknown }) },
  );
};

const waitingPeriod = ({ dossier, member }: Case): Found | undefined => {
  const from = dayIn(dossier, 'grantReceived');
  if (!from || !isBStatus(dossier, from)) return undefined;
  return counted(
    from,
    whereGoverned(() => deadline('NAREIS_WAIT_B', from)),
    member ?? dossier,
    {
      anchorAssumed: {
        nl: 'Van welke dag de twee jaar lopen, staat nog niet vast. Gerekend is vanaf de dag waarop het besluit binnenkwam; laat een jurist dit vaststellen.',
        en: 'It is not settled from which day the two years run. The day of receipt of the decision was counted from; have a jurist settle it.',
      },
      remedy: {
        nl: 'Bij B-status vraagt de IND ook om inkomen en een woning.',
        en: 'With B-status the IND asks for income and a home as well.',
      },
    },
  );
};

const letter: Text = { nl: 'brief van de IND', en: 'letter of the IND' };

const completion = ({ member }: Case): Found | undefined => {
  const day = member && dayIn(member, 'completeBy');
  if (!member || !day) return undefined;
  const title = stepTerms.completion.title;
  const derivation = asPrinted(title, { nl: 'de laatste dag die de brief noemt', en: 'the last day that the letter names' }, letter, day);
  return { from: dayIn(member, 'suspendedFrom') ?? member.since, day, lastDay: day, owner: 'CLIENT', derivation, toldAt: toldAtIn(member) };
};

/** Not a term of law: until the day is known, somebody is asked for it. */
const completionUndated = ({ member }: Case): Found | undefined => {
  if (!member || dayIn(member, 'completeBy')) return undefined;
  const told = toldAtIn(member);
  const day = told ? dayOf(told) : member.since;
  const title = stepTerms['completion-undated'].title;
  const derivation = asPrinted(
    title,
    { nl: 'de dag waarop het verzoek gemeld is', en: 'the day on which the request was reported' },
    letter,
    day,
  );
  return { from: member.since, day, lastDay: day, owner: 'CLIENT', derivation, toldAt: told };
};

/** Every time that the clock stood still; while the IND waits for documents, until the last day that it gave for them. */
const suspensionsOf = (member: KeptRecord): Suspension[] => {
  const from = dayIn(member, 'suspendedFrom');
  const until = dayIn(member, 'completeBy');
  const isRunning = member.state === 'completion-requested' && from && until;
  return [...suspensionsIn(member), ...(isRunning ? [{ from, days: stoodStill(from, until, until) }] : [])];
};

/** The term with every suspension that began while it ran: what comes after its end gives an authority no time back. */
const suspended = (member: KeptRecord, count: (suspendedDays: number) => Deadline | undefined): Deadline | undefined => {
  let found = count(0);
  let days = 0;
  for (const suspension of suspensionsOf(member)) {
    if (!found || Temporal.PlainDate.compare(suspension.from, Temporal.PlainDate.from(found.due)) > 0) break;
    days += suspension.days;
    found = count(days);
  }
  return found;
};

/** The letter of extension holds for the application that is pending: one of an earlier procedure says nothing. */
const extensionOf = (dossier: KeptRecord, received: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const extended = dayIn(dossier, 'decisionExtendedOn');
  return extended && Temporal.PlainDate.compare(extended, received) >= 0 ? extended : undefined;
};

const decisionTerm = (dossier: KeptRecord, member: KeptRecord, received: Temporal.PlainDate): Deadline | undefined => {
  const extended = extensionOf(dossier, received) ? true : undefined;
  const printed = extended && dayIn(dossier, 'decideBy');
  return suspended(member, (suspendedDays) =>
    whereGoverned(() => deadline('NAREIS_DECISION', received, { extended, suspendedDays, printed })),
  );
};

const decided = ({ dossier, member }: Case): Found | undefined => {
  if (!member) return undefined;
  const ordered = dayIn(member, 'decideBy');
  if (ordered) {
    const title = stepTerms.decision.title;
    const derivation = asPrinted(
      title,
      { nl: 'de laatste dag die is opgelegd of genoemd', en: 'the last day that was ordered or named' },
      { nl: 'uitspraak of brief', en: 'ruling or letter' },
      ordered,
    );
    return { from: member.since, day: ordered, lastDay: ordered, owner: 'AUTHORITY', derivation, toldAt: toldAtIn(member) };
  }
  const received = dayIn(member, 'received');
  return received && counted(received, decisionTerm(dossier, member, received), member);
};

const decision = (each: Case): Found | undefined => (validNotice(each) ? undefined : decided(each));

/** Of an application whose extension nobody told of: from the first end on it may be late already. */
const firstDecisionTerm = ({ dossier, member }: Case): Found | undefined => {
  const received = member && dayIn(member, 'received');
  if (!received || extensionOf(dossier, received) || validNotice({ dossier, member }) || dayIn(member, 'decideBy')) return undefined;
  const found = suspended(member, (suspendedDays) =>
    whereGoverned(() => deadline('NAREIS_DECISION', received, { extended: false, suspendedDays })),
  );
  return counted(received, found, member, {
    remedy: {
      nl: 'Is er een brief van de IND die verlengt? Meld die dan: de termijn is drie maanden langer. Is er geen, laat de advocaat dan beoordelen of een ingebrekestelling nu al kan.',
      en: 'Is there a letter of the IND that extends? Report it: the term is three months longer. If there is none, let the lawyer judge whether a notice of default is possible already.',
    },
  });
};

const validNotice = (each: Case): Temporal.PlainDate | undefined => {
  const notice = dayIn(each.dossier, 'noticeReceived');
  const term = notice && decided(each);
  return term && Temporal.PlainDate.compare(notice, term.day) > 0 ? notice : undefined;
};

const euros = (cents: number, language: 'nl' | 'en'): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);

const penaltyText = (notice: Temporal.PlainDate): Text => {
  const rule = penaltyRuleOn(notice.toString());
  const most = rule ? mostOwed(rule) : 0;
  const court = {
    nl: 'Daarna kan beroep wegens niet op tijd beslissen; de rechter geeft de IND in nareiszaken meestal 8 weken, 20 bij nader onderzoek.',
    en: 'After it an appeal for not deciding in time is possible; in these cases the court usually gives the IND 8 weeks, 20 with further research.',
  };
  return most > 0
    ? {
        nl: `De wettelijke dwangsom is hoogstens ${euros(most, 'nl')} (regeling ${rule?.id}). ${court.nl}`,
        en: `The penalty by law is ${euros(most, 'en')} at most (rule ${rule?.id}). ${court.en}`,
      }
    : {
        nl: `Er is geen wettelijke dwangsom meer in vreemdelingenzaken (sinds april 2025). ${court.nl}`,
        en: `There is no penalty by law in immigration cases any more (since April 2025). ${court.en}`,
      };
};

const noticeOfDefault = (each: Case): Found | undefined => {
  const from = validNotice(each);
  return (
    from &&
    each.member &&
    counted(
      from,
      whereGoverned(() => deadline('DEFAULT_NOTICE_WAIT', from)),
      each.dossier,
      { remedy: penaltyText(from) },
    )
  );
};

const objectionTerm = (member: KeptRecord): Deadline | undefined => {
  const sent = dayIn(member, 'decisionSent');
  return sent && whereGoverned(() => deadline('OBJECTION_ALIEN', sent, { printed: dayIn(member, 'objectBy') }));
};

const toTheLawyer: Text = {
  nl: 'Vraag de advocaat vandaag wie dit indient. Gerekend is vanaf de datum op het besluit, niet vanaf de dag waarop wij het kregen.',
  en: 'Ask the lawyer today who files this. The count runs from the date on the decision, not from the day on which we received it.',
};

const objection = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'decisionSent');
  return from && counted(from, objectionTerm(member), member, { remedy: toTheLawyer });
};

const appeal = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'decisionSent');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('APPEAL_ALIEN', from, { printed: dayIn(member, 'objectBy') })),
      member,
      { remedy: toTheLawyer },
    )
  );
};

const objectionDecision = ({ member }: Case): Found | undefined => {
  const term = member && objectionTerm(member);
  if (!term) return undefined;
  const from = Temporal.PlainDate.from(term.due);
  return counted(
    from,
    whereGoverned(() => deadline('OBJECTION_DECISION_MVV', from)),
    member,
  );
};

const mvvCollection = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'noticeDated');
  const extended = member && dayIn(member, 'mvvExtendedOn') !== undefined;
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('MVV_COLLECT', from, { extended, printed: dayIn(member, 'collectBy') })),
      member,
    )
  );
};

const mvvValidity = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'mvvIssued');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('MVV_VALID', from, { printed: dayIn(member, 'mvvEndsOn') })),
      member,
    )
  );
};

const reportInd = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'arrived');
  const remedy = from && reportingPlaceOn(from.toString())?.says;
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('REPORT_IND', from)),
      member,
      { remedy },
    )
  );
};

const derivedPermit = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'reported');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('PERMIT_AFTER_REPORT', from)),
      member,
    )
  );
};

const brpRegistration = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'arrived');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('BRP_REGISTER', from)),
      member,
      {
        anchorAssumed: {
          nl: 'Gerekend is vanaf de aankomst: wie nareist, gaat meestal meteen bij de referent wonen. Wie eerst ergens anders verbleef, heeft langer.',
          en: 'The day of arrival was counted from: who follows usually goes straight to live with the sponsor. Who stayed elsewhere first has longer.',
        },
      },
    )
  );
};

const tbCheck = ({ member }: Case): Found | undefined => {
  const from = member && dayIn(member, 'arrived');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('TB_CHECK', from)),
      member,
      {
        remedy: {
          nl: 'Sommige nationaliteiten hoeven niet; de lijst verandert. Vraag het de GGD.',
          en: 'Some nationalities are exempt; the list changes. Ask the municipal health service.',
        },
      },
    )
  );
};

const counts: Readonly<Record<StepTermId, (each: Case) => Found | undefined>> = {
  filing,
  'waiting-period': waitingPeriod,
  completion,
  'completion-undated': completionUndated,
  'first-decision-term': firstDecisionTerm,
  decision,
  'notice-of-default': noticeOfDefault,
  objection,
  'objection-decision': objectionDecision,
  appeal,
  'mvv-collection': mvvCollection,
  'mvv-validity': mvvValidity,
  'report-ind': reportInd,
  'derived-permit': derivedPermit,
  'brp-registration': brpRegistration,
  'tb-check': tbCheck,
};
