/** A form that comes in: sent, or a step on the way there. Whatever goes wrong, what was typed is shown again, and nothing is stored before the end. */
import { randomUUID } from 'node:crypto';
import { isFormId } from '../../../schemas/forms/index.ts';
import type { Form } from '../../../schemas/kernel/form.ts';
import { partsOf, refusalsAmong } from '../../../schemas/kernel/parts.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { branchesToSubmitIn } from '../../../schemas/roles.ts';
import { answersFrom, pageInputs, readTyped, type Typed } from '../../../web/form-inputs.ts';
import { oneRowLess, oneRowMore, withoutEmptyRows } from '../../../web/form-rows.ts';
import { fieldOf } from '../../../web/refused.ts';
import { Problem } from '../../problem.ts';
import { submit } from '../../submissions/submit/submit.ts';
import { type Answer, seeOther } from '../answer.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { isUuid, type PageOf, type PagesNeeds, type Visit } from '../visit.ts';
import { checkPageOf, formAt, keptForm, type PageOfForm, pageInputsIn, type Showing, shownForm } from './shown.tsx';

/** It may come without a session that still holds: then nothing is stored, and nothing is lost. */
export const sentForm: PageOf = async (needs, visit) => {
  const { id, form } = formAt(visit);
  const { request, person } = visit;
  if (!comesFromUs(request, needs.siteUrl)) throw new Problem('not-allowed');
  const body = request.form();
  const { key, guard, branch, openedFor, corrects, isChecking, part } = pageInputsIn(form, body);
  if (!isUuid(key) || (corrects !== undefined && !isUuid(corrects))) throw new Problem('malformed');
  if (!person) return keptForm(visit, 401, { why: 'session-ended' });
  if (branchesToSubmitIn(person.actor, form.area).length === 0) throw new Problem('not-allowed');

  const typed = readTyped(form, body);
  const again = (how: Pick<Showing, 'status'> & Partial<Showing>): Promise<Answer> =>
    shownForm(needs, { ...visit, person }, { form, typed, branch, openedFor, corrects, isChecking, part, submissionKey: key, ...how });
  if (!isGuardToken(guard, visit.guardSecret, person.actor.id))
    return again({ status: 403, setback: { why: 'stale' }, part: pageFor(form, part) });

  const step = stepAsked(form, body, typed, part);
  if (step) return again({ status: 200, ...step });
  const filled = withoutEmptyRows(form.fields, typed);
  if (part !== undefined && part !== checkPageOf(form))
    return again({ typed: filled, ...afterPart(needs, form, filled, part, isChecking) });
  try {
    const answers = answersFrom(form.fields, filled);
    const by = { actor: person.actor, branch: branch === '' ? undefined : branch };
    const submission = await submit(needs)({ key, form: id, answers, ...by, ...(corrects !== undefined && { corrects }) });
    return seeOther(`/submissions/${submission.id}`);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.kind === 'invalid-answers') {
      const refusesClient = fault.refusals.some(({ rule }) => rule === 'unknown-client');
      return again({ status: 422, typed: filled, ...(refusesClient && { openedFor: undefined }), ...whereToMend(form, fault.refusals) });
    }
    // Sent, then back, then changed: what is sent now is another submission and gets a key of its own.
    if (fault.kind === 'key-used') {
      const setback = { why: 'sent-before', submission: key } as const;
      return again({ status: 409, setback, submissionKey: randomUUID(), part: pageFor(form, part) });
    }
    throw fault;
  }
};

/** A form in parts that came whole is looked over as one that came from its last page. */
const pageFor = (form: Form, part: PageOfForm): PageOfForm => part ?? (partsOf(form).length > 0 ? checkPageOf(form) : undefined);

type Step = Pick<Showing, 'part'> & Partial<Pick<Showing, 'typed' | 'focus'>>;

/** A button that sends nothing and asks no questions: one row more or less, the page before, or a part to change. */
const stepAsked = (form: Form, body: URLSearchParams, typed: Typed, part: PageOfForm): Step | undefined => {
  const [more, less, to] = [pageInputs.more, pageInputs.less, pageInputs.to].map((name) => body.get(name));
  if (more || less) {
    const changed = more ? oneRowMore(form.fields, typed, more) : oneRowLess(form.fields, typed, less ?? '');
    return { part: pageFor(form, part), ...changed };
  }
  if (part === undefined) return undefined;
  if (body.has(pageInputs.back)) return { part: Math.max(part - 1, 1) };
  const asked = Number(to);
  return to && Number.isInteger(asked) && asked >= 1 && asked < checkPageOf(form) ? { part: asked } : undefined;
};

/** On to the next part, or to where all is looked over for whoever came from there; but first what does not fit in what was asked so far. */
const afterPart = (
  { clock }: Pick<PagesNeeds, 'clock'>,
  form: Form,
  typed: Typed,
  part: number,
  isChecking: boolean,
): Pick<Showing, 'status' | 'part' | 'refusals'> => {
  const asked = partsOf(form).slice(0, isChecking ? undefined : part);
  const names = asked.flatMap(({ fields }) => fields);
  const refusals = refusalsAmong(form, names, answersFrom(form.fields, typed), dayOf(clock.now()));
  if (refusals.length > 0) return { status: 422, ...whereToMend(form, refusals) };
  return { status: 200, part: isChecking ? checkPageOf(form) : part + 1 };
};

/** The first part that has something to mend, with what is to be mended there; what belongs to no question is said on any page. */
const whereToMend = (form: Form, refusals: readonly Refusal[]): Pick<Showing, 'part' | 'refusals'> => {
  const parts = partsOf(form);
  if (parts.length === 0) return { part: undefined, refusals };
  const partOf = (refusal: Refusal): number => parts.findIndex(({ fields }) => fields.includes(fieldOf(refusal) ?? ''));
  const places = refusals.map(partOf).filter((place) => place >= 0);
  if (places.length === 0) return { part: checkPageOf(form), refusals };
  const first = Math.min(...places);
  return { part: first + 1, refusals: refusals.filter((refusal) => [first, -1].includes(partOf(refusal))) };
};

/** What a form answers when something on our side broke: undefined when the request was not one of our forms. */
export const formAfterFault = (visit: Visit, siteUrl: string): Answer | undefined => {
  const { request } = visit;
  const [, form = ''] = /^\/forms\/([\w-]+)\/submissions$/.exec(request.path) ?? [];
  if (request.method !== 'POST' || !isFormId(form) || !comesFromUs(request, siteUrl)) return undefined;
  try {
    return keptForm({ ...visit, at: { form } }, 500, { why: 'fault', requestId: request.id });
  } catch {
    // What came in was no form of ours either.
    return undefined;
  }
};
