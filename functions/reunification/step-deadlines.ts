/** The legal terms that run in a reunification dossier now, each with what it was derived from: a pure reading of its records. When each ends is counted by those that it imports. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { MemberState } from '../../schemas/records/reunification.ts';
import { type StepTermId, stepTermIds, stepTerms } from '../../schemas/step-terms.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import { brpRegistration, derivedPermit, mvvCollection, mvvValidity, reportInd, tbCheck } from './arrival-terms.ts';
import { completion, completionUndated, decision, firstDecisionTerm, noticeOfDefault, validNotice } from './decision-terms.ts';
import { filing, waitingPeriod } from './filing-terms.ts';
import { appeal, objection, objectionDecision } from './objection-terms.ts';
import type { Case, TermEnd } from './term-end.ts';

export interface StepDeadline extends TermEnd {
  readonly kind: StepTermId;
  /** The ids of the members whom it concerns; empty while the dossier has none. */
  readonly members: readonly string[];
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

const counts: Readonly<Record<StepTermId, (each: Case) => TermEnd | undefined>> = {
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
