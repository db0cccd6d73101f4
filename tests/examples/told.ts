/**
 * Takes the lines of an example one after the other by the forms and effects alone, without a store: what each leads to, or why it is refused. It also
 * asks what the store asks: that whoever sends sees the client.
 */
import type { YearLine } from '../../examples/maassluis-2017/lines.ts';
import { assigneesOf } from '../../functions/clients/client.ts';
import { apply, subjectOf } from '../../functions/history/apply.ts';
import { outcomeOf } from '../../functions/history/fold.ts';
import { nothingYet, type Standing, type Subject } from '../../functions/history/standing.ts';
import type { Change, Submission } from '../../functions/submissions/submission.ts';
import { personaNamed } from '../../local/personas.ts';
import { formOf } from '../../schemas/forms/index.ts';
import { parseAnswers } from '../../schemas/kernel/form.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { roles } from '../../schemas/roles.ts';

export interface Told {
  readonly line: YearLine;
  readonly refusals: readonly Refusal[];
  readonly concluded: Readonly<Record<string, Json>>;
}

export const branchOf = (as: string): string => (as.endsWith('-vlaardingen') ? 'vlaardingen' : 'maassluis');

const submissionOf = ({ as, at, form, key, answers }: YearLine): Submission => {
  const persona = personaNamed(as);
  const branch = branchOf(as);
  const moment = Temporal.PlainDateTime.from(at);
  return {
    id: key,
    form,
    formVersion: formOf(form).version,
    branch,
    actor: persona?.sub ?? '',
    posts: (persona?.posts ?? []).map(({ role }) => role),
    client: undefined,
    at: momentOn(moment.toPlainDate(), moment.toPlainTime()),
    answers,
    digest: '',
    receipt: '',
  };
};

const nameOf = (subject: Subject): string => ('client' in subject ? subject.client : `${subject.branch} ${subject.record}`);

const sees = ({ actor, branch, posts = [] }: Submission, { client }: Standing): boolean =>
  client?.branch === branch && (posts.some((role) => roles[role].sees === 'branch') || assigneesOf(client).includes(actor));

/** Withdrawals and what they withdraw are left out: they are for a store with a history. */
export const withoutWithdrawn = (lines: readonly YearLine[]): YearLine[] => {
  const gone = new Set(lines.flatMap(({ form, answers }) => (form === 'entry-withdrawn' ? [answers['submissionId']] : [])));
  return lines.filter(({ form, key }) => form !== 'entry-withdrawn' && !gone.has(key));
};

export const tellAll = (lines: readonly YearLine[]): Told[] => {
  const standings = new Map<string, Standing>();
  const standingOf = (subject: Subject) => standings.get(nameOf(subject)) ?? nothingYet;

  const take = (submission: Submission, change: Change): readonly Refusal[] => {
    const about = subjectOf(change, submission.branch);
    if (!about) return [];
    if (change.do === 'see client' && !sees(submission, standingOf(about))) return [change.otherwise];
    const applied = apply(standingOf(about), change, submission.branch);
    if (!applied.ok) return [applied.refusal];
    standings.set(nameOf(about), applied.standing);
    return [];
  };

  return lines.map((line) => {
    const submission = submissionOf(line);
    const form = formOf(line.form);
    const concluded: Told['concluded'] = {};
    const parsed = parseAnswers(form, line.answers, Temporal.PlainDateTime.from(line.at).toPlainDate());
    if (!parsed.ok) return { line, refusals: parsed.refusals, concluded };
    const mayFillIn = (submission.posts ?? []).some((role) => roles[role].submits.some((area) => area === form.area));
    if (!mayFillIn) return { line, refusals: [refusal([], 'not-allowed', form.title)], concluded };
    const about: Subject = { client: String(line.answers['clientId'] ?? line.key) };
    const outcome = outcomeOf({ first: submission, answers: line.answers }, standingOf(about), about);
    if ('refusals' in outcome) return { line, refusals: outcome.refusals, concluded };
    const refusals = outcome.changes.flatMap((change) => take(submission, change));
    return { line, refusals, concluded: outcome.concluded ?? concluded };
  });
};
