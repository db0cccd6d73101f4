/** Holds where facts stand in their index against what the submissions of branches told, and mends it on request. */
import type { Submission } from '../submissions/submission.ts';

/** In the index: of which branch and form it is, and the day. */
export interface FactPlace {
  readonly of: string;
  readonly on: string;
}

export interface KeptFact {
  /** Where it is kept, in the words of the store. */
  readonly row: string;
  readonly branch: string;
  /** Undefined: no submission, so nothing that can be a fact. */
  readonly submission: Pick<Submission, 'id' | 'amends' | 'amendedBy'> | undefined;
  readonly held: FactPlace | undefined;
  /** Undefined of what is no fact: of another form, or amended. */
  readonly wanted: FactPlace | undefined;
}

export interface FactRows {
  /** Every submission, and whatever else stands in the index, a page at a time. */
  page(after: string | undefined): Promise<{ readonly items: readonly KeptFact[]; readonly next: string | undefined }>;
  /** Puts it where it belongs; false when somebody amended it meanwhile. */
  place(fact: KeptFact): Promise<boolean>;
  /** Whether a submission says that it was amended; one that is not there says nothing. */
  isMarked(submission: string): Promise<boolean>;
  /** Notes on a submission by which one it was amended, which takes it out of the index; false when that is not there. */
  markAmended(submission: string, by: NonNullable<Submission['amendedBy']>): Promise<boolean>;
}

export interface FactFinding {
  readonly branch: string;
  readonly row: string;
  /** `unmarked`: another submission amends it, and it does not say so, so that both count. */
  readonly fault: 'missing' | 'misplaced' | 'no fact' | 'unmarked';
  readonly mended?: boolean;
}

export interface FactsRebuilt {
  readonly checked: number;
  readonly differ: number;
  readonly mended: number;
  /** The first of them. */
  readonly findings: readonly FactFinding[];
}

/** As many as anybody reads; all are mended. */
const mostFindings = 100;

/** Far more than a table has; one that does not end is a fault. */
const mostPages = 100_000;

async function* factsIn(rows: FactRows): AsyncGenerator<KeptFact> {
  let after: string | undefined;
  for (let page = 0; page === 0 || after !== undefined; page += 1) {
    if (page === mostPages) throw new Error('the table has more pages than a table can have');
    const { items, next } = await rows.page(after);
    yield* items;
    after = next;
  }
}

const faultOf = ({ held, wanted }: KeptFact): FactFinding['fault'] | undefined => {
  if (!wanted) return held && 'no fact';
  if (!held) return 'missing';
  return held.of === wanted.of && held.on === wanted.on ? undefined : 'misplaced';
};

export const rebuildFacts =
  ({ rows }: { readonly rows: FactRows }) =>
  async (branches: readonly string[], { repair }: { readonly repair: boolean }): Promise<FactsRebuilt> => {
    const findings: FactFinding[] = [];
    let [checked, differ, mended] = [0, 0, 0];
    const note = async (finding: FactFinding, mend: () => Promise<boolean>): Promise<void> => {
      const isMended = repair ? await mend() : undefined;
      differ += 1;
      if (isMended) mended += 1;
      if (findings.length < mostFindings) findings.push({ ...finding, ...(isMended !== undefined && { mended: isMended }) });
    };
    // What amends is read before or after what it amends.
    const amended = new Map<string, { readonly branch: string; readonly by: NonNullable<Submission['amendedBy']> }>();
    const marked = new Set<string>();
    for await (const fact of factsIn(rows)) {
      const { branch, row, submission } = fact;
      if (!branches.includes(branch)) continue;
      checked += 1;
      if (submission?.amendedBy) marked.add(submission.id);
      if (submission?.amends) {
        const { submission: of, how } = submission.amends;
        amended.set(of, { branch, by: { submission: submission.id, how } });
      }
      const fault = faultOf(fact);
      if (fault) await note({ branch, row, fault }, () => rows.place(fact));
    }
    for (const [of, { branch, by }] of amended) {
      // It may have been amended since its page was read.
      if (marked.has(of) || (await rows.isMarked(of))) continue;
      await note({ branch, row: of, fault: 'unmarked' }, () => rows.markAmended(of, by));
    }
    return { checked, differ, mended, findings };
  };
