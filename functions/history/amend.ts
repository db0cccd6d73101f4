/**
 * Correcting and withdrawing. Nothing that was sent is edited: the new submission names the old one, and how things stand is worked out anew from
 * what was told, with the old entry left out or read as corrected. If something that was told later cannot stand then, nothing changes.
 */
import { formOf } from '../../schemas/forms/index.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { dayOf } from '../../schemas/kernel/time.ts';
import { refKey } from '../records/record.ts';
import { isOverfull, seatedIn } from '../records/seats.ts';
import { type Change, type Outcome, rootOf, type Submission } from '../submissions/submission.ts';
import { subjectOf } from './apply.ts';
import { differenceOf, isEmpty } from './difference.ts';
import { type Entry, entriesOf, inOrderOfTime } from './entries.ts';
import { fold, outcomeOf, standingBefore } from './fold.ts';
import type { Histories } from './histories.ts';
import { isSameSubject, type Standing, type Subject } from './standing.ts';

export interface Amendment {
  readonly original: Submission;
  readonly how: 'withdrawn' | 'corrected';
  /** What the entry should have said; for a correction. */
  readonly answers?: Readonly<Record<string, Json>>;
  /** The submission that amends. */
  readonly by: string;
  /** The field at which a person reads why it cannot be. */
  readonly at: readonly string[];
}

export const amendsBefore = refusal([], 'amended-already', {
  nl: 'Deze melding is al verbeterd of ingetrokken. Ga uit van de nieuwste.',
  en: 'This entry was corrected or withdrawn before. Start from the newest.',
});

const meanwhile: Refusal = refusal([], 'changed-meanwhile', {
  nl: 'Intussen veranderde er iets. Kijk opnieuw en probeer het nog eens.',
  en: 'Something changed meanwhile. Look again and try once more.',
});

/** Who is assigned is settled by assigning anew; a withdrawal is not withdrawn, and a review is a verdict that stays. */
export const standsFirm = (form: Submission['form']): boolean => form in firm || formOf(form).area === 'assignment';

export type Amend = typeof amend;

export const amend =
  ({ histories }: { readonly histories: Histories }) =>
  async ({ original, how, answers, by, at }: Amendment): Promise<Outcome> => {
    if (original.amendedBy) return { refusals: [{ ...amendsBefore, pointer: refusal(at, '').pointer }] };
    if (standsFirm(original.form)) return { refusals: [refusal(at, 'stands-firm', firm[original.form] ?? assignAnew)] };
    const main = subjectOfSubmission(original);
    const root = rootOf(original);
    const before = entriesOf(await histories.submissions(main));
    const entry = before.find(({ first }) => first.id === root);
    const earlier = entry && standingBefore(entry, before, main);
    if (!entry || !earlier) throw new Error('the history of a submission does not hold it');

    const amended = answers ? { ...entry, answers } : undefined;
    const old = outcomeOf(entry, earlier, main);
    const now = amended && outcomeOf(amended, earlier, main);
    if (now && 'refusals' in now) return now;
    const changes: Change[] = [
      { do: 'mark amended', submission: original.id, how, by, otherwise: { ...amendsBefore, pointer: refusal(at, '').pointer } },
    ];
    for (const subject of affected(main, original.branch, [old, ...(now ? [now] : [])])) {
      const entries = isSameSubject(subject, main) ? before : entriesOf(await histories.submissions(subject));
      const wanted = fold(replaced(entries, root, amended), subject);
      if (!wanted.ok) return { refusals: wanted.at.first.id === root ? wanted.refusals : [refusal(at, 'later-entry', needs(wanted.at))] };
      const standing = await histories.standing(subject);
      const full = now && fullBy(now, standing, wanted.standing);
      if (full) return { refusals: [full] };
      const difference = differenceOf(standing, wanted.standing);
      if (!isEmpty(difference)) changes.push({ do: 'restore', subject, branch: original.branch, difference, otherwise: meanwhile });
    }
    return {
      ...(original.client !== undefined ? { client: original.client } : { record: original.record ?? root }),
      changes,
      ...(now?.concluded && { concluded: now.concluded }),
    };
  };

const assignAnew = {
  nl: 'Dit kan niet worden verbeterd of ingetrokken. Wijs opnieuw toe.',
  en: 'This cannot be corrected or withdrawn. Assign anew instead.',
};

const firm: Partial<Record<Submission['form'], Text>> = {
  'entry-withdrawn': {
    nl: 'Dit kan niet worden verbeterd of ingetrokken. Stuur de melding opnieuw.',
    en: 'This cannot be corrected or withdrawn. Send the entry anew.',
  },
  'break-glass-reviewed': { nl: 'Een oordeel blijft staan. Geef een nieuw oordeel.', en: 'A verdict stays. Give a new one.' },
};

/** Why a corrected entry cannot take a seat: others have them all by now. */
const fullBy = (now: Outcome, held: Standing, wanted: Standing): Refusal | undefined => {
  if ('refusals' in now) return undefined;
  for (const change of now.changes) {
    if (change.do !== 'step record' || !change.seat || !('takenBy' in change.seat)) continue;
    const { takenBy, full } = change.seat;
    const [before, after] = [held, wanted].map(({ records }) => records.get(refKey(change.record)));
    if (after && isOverfull(after) && !(before && seatedIn(before).includes(takenBy))) return full;
  }
  return undefined;
};

const subjectOfSubmission = ({ client, record, branch, id }: Submission): Subject =>
  client !== undefined ? { client } : { branch, record: record ?? id };

const affected = (main: Subject, branch: string, outcomes: readonly Outcome[]): Subject[] => {
  const found: Subject[] = [main];
  for (const outcome of outcomes) {
    if ('refusals' in outcome) continue;
    for (const change of outcome.changes) {
      const subject = subjectOf(change, branch);
      if (subject && !found.some((known) => isSameSubject(known, subject))) found.push(subject);
    }
  }
  return found;
};

/** Whom or what the entry concerns only as corrected has it in their history from now on, at its own time. */
const replaced = (entries: readonly Entry[], root: string, amended: Entry | undefined): Entry[] =>
  [...entries.filter(({ first }) => first.id !== root), ...(amended ? [amended] : [])].toSorted(inOrderOfTime);

const needs = ({ first }: Entry) => {
  const { nl, en } = formOf(first.form).title;
  const [year, month, day] = dayOf(first.at).toString().split('-');
  return {
    nl: `Een latere melding steunt hierop: ‘${nl}’ van ${day}-${month}-${year}. Trek die eerst in, of verbeter deze.`,
    en: `A later entry builds on this: ‘${en}’ of ${day}-${month}-${year}. Withdraw that first, or correct this one.`,
  };
};
