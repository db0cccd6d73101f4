/**
 * An example read straight through its forms and effects into memory: what the store would hold after all of it was sent, without sending it. What
 * the store would refuse is refused here, so a report of an example that could not be sent is never made.
 */
import { amend } from '../functions/history/amend.ts';
import { apply, subjectOf } from '../functions/history/apply.ts';
import { entriesOf } from '../functions/history/entries.ts';
import { fileOf, fold } from '../functions/history/fold.ts';
import type { Histories } from '../functions/history/histories.ts';
import type { Standing, Subject } from '../functions/history/standing.ts';
import { effectOf } from '../functions/submissions/effects.ts';
import type { Change, Known, Outcome, Submission } from '../functions/submissions/submission.ts';
import { type FormId, formOf } from '../schemas/forms/index.ts';
import { parseAnswers } from '../schemas/kernel/form.ts';
import type { Json } from '../schemas/kernel/json.ts';
import { dayOf, momentOn, Temporal } from '../schemas/kernel/time.ts';
import type { RoleId } from '../schemas/roles.ts';
import { personaNamed } from './personas.ts';
import type { ExampleLine } from './seed.ts';

/** A line of which the form is known. */
export type ReplayLine = Omit<ExampleLine, 'form'> & { readonly form: FormId };

export interface Replayed {
  /** Everything that was sent, of all branches. */
  readonly submissions: readonly Submission[];
}

const keyOf = (subject: Subject): string => ('client' in subject ? `client ${subject.client}` : `record ${subject.record}`);

/** Who sends, and for which branch. */
const sender = (as: string): { id: string; branch: string; posts: RoleId[] } => {
  const persona = personaNamed(as);
  const branch = persona?.posts[0]?.branch;
  if (!persona || branch === undefined) throw new Error(`nobody is called ${as}`);
  return { id: persona.sub, branch, posts: persona.posts.filter((post) => post.branch === branch).map(({ role }) => role) };
};

/** A day is sent at ten in the morning; a line may also say the time in Amsterdam, or the moment in UTC. */
const momentOf = (at: string): Temporal.Instant => {
  if (at.endsWith('Z')) return Temporal.Instant.from(at);
  const [day = '', time = '10:00'] = at.split('T');
  return momentOn(Temporal.PlainDate.from(day), time);
};

class Memory {
  readonly submissions: Submission[] = [];
  readonly #lines = new Map<string, Submission[]>();
  readonly #standings = new Map<string, Standing>();

  standing(subject: Subject): Standing {
    const known = this.#standings.get(keyOf(subject));
    if (known) return known;
    const folded = fold(entriesOf(this.#lines.get(keyOf(subject)) ?? []), subject);
    if (!folded.ok) throw new Error(`${keyOf(subject)} does not add up: ${JSON.stringify(folded.refusals)}`);
    this.#standings.set(keyOf(subject), folded.standing);
    return folded.standing;
  }

  readonly histories: Histories = {
    submissions: async (subject) => this.#lines.get(keyOf(subject)) ?? [],
    standing: async (subject) => this.standing(subject),
    restore: async () => false,
  };

  known(ids: readonly string[]): Known {
    return new Map(
      ids.flatMap((id) => {
        const standing = this.standing({ client: id });
        return standing.client ? [[id, fileOf(standing, standing.client)] as const] : [];
      }),
    );
  }

  /** All of it happens, or nothing. */
  store(submission: Submission, changes: readonly Change[]): void {
    const main: Subject =
      submission.client !== undefined
        ? { client: submission.client }
        : { branch: submission.branch, record: submission.record ?? submission.id };
    const touched = new Map<string, Standing | 'anew'>([[keyOf(main), this.standing(main)]]);
    for (const change of changes) {
      if (change.do === 'mark amended') this.#mark(change);
      const subject = subjectOf(change, submission.branch);
      if (!subject) continue;
      const before = touched.get(keyOf(subject)) ?? this.standing(subject);
      if (change.do === 'restore' || before === 'anew') {
        touched.set(keyOf(subject), 'anew');
        continue;
      }
      const applied = apply(before, change, submission.branch);
      if (!applied.ok) throw new Error(`${submission.form} ${submission.id}: ${applied.refusal.pointer} ${applied.refusal.detail.en}`);
      touched.set(keyOf(subject), applied.standing);
    }
    this.submissions.push(submission);
    for (const [key, standing] of touched) {
      this.#lines.set(key, [...(this.#lines.get(key) ?? []), submission]);
      if (standing === 'anew') this.#standings.delete(key);
      else this.#standings.set(key, standing);
    }
  }

  #mark({ submission, by, how }: Extract<Change, { do: 'mark amended' }>): void {
    const marked = (each: Submission): Submission => (each.id === submission ? { ...each, amendedBy: { submission: by, how } } : each);
    this.submissions.splice(0, this.submissions.length, ...this.submissions.map(marked));
    for (const [key, line] of this.#lines) this.#lines.set(key, line.map(marked));
  }
}

/** @throws when a line could not have been sent; the message names its form and key, and no answer. */
export const replay = async (lines: readonly ReplayLine[], firstDay: string): Promise<Replayed> => {
  const memory = new Memory();
  for (const line of lines) {
    const { id: actor, branch, posts } = sender(line.as);
    const form = formOf(line.form);
    const at = momentOf(line.at ?? firstDay);
    const fails = (why: unknown): never => {
      throw new Error(`${line.form} ${line.key}: ${JSON.stringify(why)}`);
    };
    const parsed = parseAnswers(form, line.answers, dayOf(at));
    if (!parsed.ok) return fails(parsed.refusals);
    const answers = line.answers as Readonly<Record<string, Json>>;
    const told = { submission: line.key, branch, actor, posts, now: at, today: dayOf(at) };
    const effect = effectOf(line.form);
    const amended = line.corrects ?? (typeof effect === 'object' && 'withdraws' in effect ? effect.withdraws(parsed.answers) : undefined);
    const original = memory.submissions.find(({ id }) => id === amended);
    const how = line.corrects === undefined ? 'withdrawn' : 'corrected';
    if (amended !== undefined && !original) return fails('it amends what is not there');
    const outcome: Outcome = original
      ? await amend(memory)({ original, how, by: line.key, at: [], ...(how === 'corrected' && { answers }) })
      : typeof effect === 'function'
        ? effect(parsed.answers, told)
        : 'withdraws' in effect
          ? fails('it amends nothing')
          : effect.effect(parsed.answers, told, memory.known(effect.knows(parsed.answers)));
    if ('refusals' in outcome) return fails(outcome.refusals);
    const { changes, concluded, ...about } = outcome;
    const amends = original && ({ submission: original.id, root: original.amends?.root ?? original.id, how } as const);
    const { submission: id, now: _now, today: _today, ...rest } = told;
    const draft = { ...rest, id, form: line.form, formVersion: form.version, at, answers, concluded, amends, digest: '', receipt: '' };
    memory.store({ client: undefined, ...draft, ...about }, changes);
  }
  return { submissions: memory.submissions };
};
