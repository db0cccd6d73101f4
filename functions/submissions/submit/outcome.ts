/** What a submission leads to: its form's effect, with what that must know; or, for one that amends another, what the history then says. */
import { areaOfForm, type FormId } from '../../../schemas/forms/ids.ts';
import type { Json } from '../../../schemas/kernel/json.ts';
import { refusal } from '../../../schemas/kernel/refusals.ts';
import { type Actor, maySubmitIn, viewIn } from '../../../schemas/roles.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients } from '../../clients/clients.ts';
import type { Histories } from '../../history/histories.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Amends, type Circumstances, type Known, type Outcome, rootOf } from '../submission.ts';
import type { Submissions } from '../submissions.ts';

export interface OutcomeNeeds {
  readonly catalogue: Catalogue;
  readonly submissions: Submissions;
  readonly clients: Pick<Clients, 'fileForTask'>;
  readonly histories: Histories;
}

export interface Told {
  readonly form: FormId;
  readonly parsed: unknown;
  readonly answers: { readonly [field: string]: Json };
  readonly circumstances: Circumstances;
  readonly actor: Actor;
  readonly corrects: string | undefined;
}

export const outcomeOf = async (needs: OutcomeNeeds, told: Told): Promise<{ readonly outcome: Outcome; readonly amends?: Amends }> => {
  const { form, parsed, circumstances, corrects } = told;
  const effect = await needs.catalogue.effect(form);
  if (corrects !== undefined) return amended(needs, told, { submission: corrects, how: 'corrected' });
  if (typeof effect === 'function') return { outcome: effect(parsed, circumstances) };
  if ('withdraws' in effect) return amended(needs, told, { submission: effect.withdraws(parsed), how: 'withdrawn' });
  return { outcome: effect.effect(parsed, circumstances, await filesOf(needs, effect.knows(parsed), told)) };
};

/** More clients than one form can name is a mistake in an effect. */
const mostKnown = 20;

/** A file of another branch, or one that the sender may not see, is as unknown as one that is not there: no refusal may tell of it. */
const filesOf = async ({ clients }: OutcomeNeeds, asked: readonly string[], { actor, circumstances: { branch } }: Told): Promise<Known> => {
  const ids = [...new Set(asked)];
  if (ids.length > mostKnown) throw new Error(`an effect asks for more than ${mostKnown} client files`);
  const files = await Promise.all(ids.map((id) => clients.fileForTask(id)));
  const isKnown = (file: ClientFile): boolean =>
    file.client.branch === branch && (viewIn(actor, branch) === 'branch' || file.openTo.includes(actor.id));
  return new Map(files.flatMap((file) => (file && isKnown(file) ? [[file.client.id, file] as const] : [])));
};

const amended = async (
  { submissions, histories, catalogue }: OutcomeNeeds,
  { form, answers, circumstances, actor }: Told,
  { submission, how }: Pick<Amends, 'submission' | 'how'>,
): Promise<{ readonly outcome: Outcome; readonly amends?: Amends }> => {
  const at = how === 'withdrawn' ? ['submissionId'] : [];
  const original = await submissions.find(submission, actor);
  const isTheirs = original?.branch === circumstances.branch && maySubmitIn(actor, original.branch, areaOfForm[original.form]);
  if (!original || !isTheirs) return { outcome: { refusals: [refusal(at, 'unknown-entry')] } };
  const amends = { submission, root: rootOf(original), how };
  if (how === 'corrected' && original.form !== form) return { outcome: { refusals: [refusal(at, 'other-form')] }, amends };
  const by = circumstances.submission;
  const outcome = await (await catalogue.amend())({ histories })({ original, how, by, at, ...(how === 'corrected' && { answers }) });
  return { outcome, amends };
};
