/** Filling in a form and sending it. Whatever goes wrong on the way, what was typed is shown again. */
import { randomUUID } from 'node:crypto';
import { type FormId, formOf, forms, isFormId } from '../../../schemas/forms/index.ts';
import type { Form } from '../../../schemas/kernel/form.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { branchesToSubmitIn } from '../../../schemas/roles.ts';
import { answersFrom, pageInputs, readPrefill, readTyped, type Typed } from '../../../web/form-inputs.ts';
import { FormPage, type Setback } from '../../../web/form-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { BranchPage, FormsPage } from '../../../web/small-pages.tsx';
import type { Client } from '../../clients/client.ts';
import { Problem } from '../../problem.ts';
import { submit } from '../../submissions/submit/submit.ts';
import { type Answer, page, seeOther } from '../answer.ts';
import { comesFromUs, guardToken, isGuardToken } from '../guard.ts';
import { branchName, frameOf, isUuid, type PageOf, type PagesNeeds, type Person, type SignedInVisit, type Visit } from '../visit.ts';
import { clientFieldOf, peopleFor } from './people.ts';

/** The forms that somebody may fill in, by their posts. */
export const formsFor = ({ actor }: Person): Form[] =>
  (Object.keys(forms) as FormId[]).map(formOf).filter(({ area }) => branchesToSubmitIn(actor, area).length > 0);

export const formsPage: PageOf<SignedInVisit> = async (_, visit) =>
  page(200, toHtml(<FormsPage frame={frameOf(visit)} forms={formsFor(visit.person)} />));

const formAt = ({ at }: Visit): { id: FormId; form: Form } => {
  const id = at['form'] ?? '';
  if (!isFormId(id)) throw new Problem('not-found');
  return { id, form: formOf(id) };
};

export const formPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { form } = formAt(visit);
  const { person, request } = visit;
  if (branchesToSubmitIn(person.actor, form.area).length === 0) throw new Problem('not-allowed');
  const typed = readPrefill(form, request.query);
  const clientField = clientFieldOf(form);
  const clientId = clientField && typed[clientField];
  const givenClient = clientId ? await visibleClient(needs, person, clientId) : undefined;
  if (clientId && !givenClient) throw new Problem('not-found');
  const branches = branchesToSubmitIn(person.actor, form.area);
  const asked = givenClient?.branch ?? request.query.get('branch') ?? (branches.length === 1 ? branches[0] : undefined);
  if (asked === undefined) {
    const choices = branches.map((branch) => ({ href: `${request.path}?branch=${encodeURIComponent(branch)}`, text: branchName(branch) }));
    return page(200, toHtml(<BranchPage frame={frameOf(visit)} form={form} choices={choices} />));
  }
  if (!branches.includes(asked)) throw new Problem('not-allowed');
  return shownForm(needs, visit, { status: 200, form, typed, branch: asked, givenClient, submissionKey: randomUUID() });
};

/** A branch is known by its id alone, which is the name of its town. */

const visibleClient = async ({ clients }: PagesNeeds, { actor }: Person, id: string): Promise<Client | undefined> =>
  isUuid(id) ? (await clients.file(id, actor))?.client : undefined;

interface Showing {
  readonly status: number;
  readonly form: Form;
  readonly typed: Typed;
  readonly branch: string;
  readonly submissionKey: string;
  readonly givenClient?: Client | undefined;
  readonly refusals?: readonly Refusal[] | undefined;
  readonly setback?: Setback | undefined;
}

const shownForm = async (needs: PagesNeeds, visit: SignedInVisit, showing: Showing): Promise<Answer> => {
  const { status, refusals = [], givenClient, ...rest } = showing;
  const { person, lang } = visit;
  const people = await peopleFor(needs, { form: rest.form, person, branch: rest.branch, lang, givenClient });
  const guard = guardToken(visit.guardSecret, person.actor.id);
  return page(status, toHtml(<FormPage frame={frameOf(visit)} {...rest} refusals={refusals} people={people} guard={guard} />));
};

/** A form that comes in. It may come without a session that still holds: then nothing is stored, and nothing is lost. */
export const sentForm: PageOf = async (needs, visit) => {
  const { id, form } = formAt(visit);
  const { request, person } = visit;
  if (!comesFromUs(request, needs.siteUrl)) throw new Problem('not-allowed');
  const body = request.form();
  const typed = readTyped(form, body);
  const { key, guard, branch } = pageInputsIn(body);
  if (!isUuid(key)) throw new Problem('malformed');
  if (!person) return keptForm(visit, 401, { why: 'session-ended' });
  if (branchesToSubmitIn(person.actor, form.area).length === 0) throw new Problem('not-allowed');

  const signedIn = { ...visit, person };
  const again = async (how: Pick<Showing, 'status' | 'refusals' | 'setback'>, submissionKey = key): Promise<Answer> => {
    const given = body.get(pageInputs.client);
    const refusesClient = how.refusals?.some(({ rule }) => rule === 'unknown-client') === true;
    const givenClient = given && !refusesClient ? await visibleClient(needs, person, given) : undefined;
    return shownForm(needs, signedIn, { ...how, form, typed, branch, givenClient, submissionKey });
  };
  if (!isGuardToken(guard, visit.guardSecret, person.actor.id)) return again({ status: 403, setback: { why: 'stale' } });
  try {
    const answers = answersFrom(form, typed);
    const submission = await submit(needs)({ key, form: id, answers, actor: person.actor, branch: branch === '' ? undefined : branch });
    return seeOther(`/submissions/${submission.id}`);
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.kind === 'invalid-answers') return again({ status: 422, refusals: fault.refusals });
    // Sent, then back, then changed: what is sent now is another submission and gets a key of its own.
    if (fault.kind === 'key-used') return again({ status: 409, setback: { why: 'sent-before', submission: key } }, randomUUID());
    throw fault;
  }
};

const pageInputsIn = (body: URLSearchParams) => ({
  key: body.get(pageInputs.key) ?? '',
  guard: body.get(pageInputs.guard) ?? '',
  branch: body.get(pageInputs.branch) ?? '',
});

/** The form that came in, with all that was typed, drawn from nothing but itself: no session is needed for it and no store. */
const keptForm = (visit: Visit, status: number, setback: Setback): Answer => {
  const { form } = formAt(visit);
  const body = visit.request.form();
  const { key: submissionKey, guard, branch } = pageInputsIn(body);
  const props = { form, typed: readTyped(form, body), submissionKey, guard, branch, people: undefined, refusals: [], setback };
  return page(status, toHtml(<FormPage frame={frameOf(visit)} {...props} />));
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
