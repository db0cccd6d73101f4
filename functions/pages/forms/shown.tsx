/** A form as it is shown: whole, one part of it, or its answers to look over. */
import { type FormId, formOf, isFormId } from '../../../schemas/forms/index.ts';
import type { Form } from '../../../schemas/kernel/form.ts';
import { fieldsNamed, partsOf } from '../../../schemas/kernel/parts.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { referencesIn } from '../../../web/answer-facts.tsx';
import { CheckPage } from '../../../web/check-page.tsx';
import { answersFrom, type Fields, looksIn, pageInputs, readTyped, type Typed } from '../../../web/form-inputs.ts';
import { FormPage } from '../../../web/form-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import type { Setback } from '../../../web/setback.tsx';
import type { ClientFile } from '../../clients/client-file.ts';
import { Problem } from '../../problem.ts';
import { type Answer, page } from '../answer.ts';
import { guardToken } from '../guard.ts';
import { keptNames, namesIn } from '../names.ts';
import { frameOf, isUuid, type PagesNeeds, type Person, type SignedInVisit, type Visit } from '../visit.ts';
import { clientFieldOf } from './catalogue.ts';
import { choosableFor } from './choosable.ts';

export const formAt = ({ at }: Visit): { id: FormId; form: Form } => {
  const id = at['form'] ?? '';
  if (!isFormId(id)) throw new Problem('not-found');
  return { id, form: formOf(id) };
};

/** The page of a form: a part by its number, or after the last one the page on which all is looked over; undefined for a form without parts. */
export type PageOfForm = number | undefined;

export const checkPageOf = (form: Form): number => partsOf(form).length + 1;

const isCheckPage = (form: Form, part: PageOfForm): boolean => part !== undefined && part === checkPageOf(form);

const fieldsOn = (form: Form, part: PageOfForm): Fields => {
  const shown = part === undefined ? undefined : partsOf(form)[part - 1];
  return shown ? fieldsNamed(form, shown.fields) : form.fields;
};

/** The file of a client whom the person may see. */
export const visibleFile = async ({ clients }: PagesNeeds, { actor }: Person, id: string): Promise<ClientFile | undefined> =>
  isUuid(id) ? clients.file(id, actor) : undefined;

export interface Showing {
  readonly status: number;
  readonly form: Form;
  readonly typed: Typed;
  readonly branch: string;
  readonly submissionKey: string;
  readonly part: PageOfForm;
  readonly isChecking?: boolean | undefined;
  /** The client for whom the form was opened. */
  readonly openedFor?: string | undefined;
  /** The submission that is being corrected. */
  readonly corrects?: string | undefined;
  readonly refusals?: readonly Refusal[] | undefined;
  readonly setback?: Setback | undefined;
  readonly focus?: string | undefined;
}

export const shownForm = async (needs: PagesNeeds, visit: SignedInVisit, showing: Showing): Promise<Answer> => {
  const { status, refusals = [], ...rest } = showing;
  const { form, typed, branch, part } = rest;
  const { person, lang } = visit;
  const common = { ...rest, refusals, frame: frameOf(visit), guard: guardToken(visit.guardSecret, person.actor.id) };
  const clientField = clientFieldOf(form);
  const client = clientField && typed[clientField];
  if (isCheckPage(form, part)) {
    const answers = answersFrom(form.fields, typed);
    const names = await namesIn(needs, form.fields, answers, { person, branch, client, lang });
    return page(status, toHtml(<CheckPage {...common} answers={answers} names={names} />));
  }
  const fields = fieldsOn(form, part);
  const given = await fileFor(needs, person, fields, { openedFor: rest.openedFor, client });
  const chosen = referencesIn(fields, answersFrom(fields, typed)).flatMap(({ control, id }) => (control === 'client' ? [id] : []));
  const choosable = await choosableFor(needs, { fields, person, branch, lang, given, chosen });
  const asked = { ...choosable, givenClient: rest.openedFor === undefined ? undefined : choosable.givenClient };
  return page(status, toHtml(<FormPage {...common} choosable={asked} />));
};

/** A page that asks neither for the client nor for what the client has leaves the file closed. */
const fileFor = async (
  needs: PagesNeeds,
  person: Person,
  fields: Fields,
  { openedFor, client }: { openedFor: string | undefined; client: string | undefined },
): Promise<ClientFile | undefined> => {
  const asks = new Set(looksIn(fields).map(({ look }) => look.control));
  const id = asks.has('record') ? (openedFor ?? client) : asks.has('client') ? openedFor : undefined;
  return id === undefined ? undefined : visibleFile(needs, person, id);
};

/** What the page itself sent with the answers. */
export const pageInputsIn = (form: Form, body: URLSearchParams) => {
  const part = Number(body.get(pageInputs.part) ?? Number.NaN);
  const hasPart = partsOf(form).length > 0 && Number.isInteger(part) && part >= 1 && part <= checkPageOf(form);
  return {
    key: body.get(pageInputs.key) ?? '',
    guard: body.get(pageInputs.guard) ?? '',
    branch: body.get(pageInputs.branch) ?? '',
    openedFor: body.get(pageInputs.client) ?? undefined,
    corrects: body.get(pageInputs.corrects) ?? undefined,
    isChecking: body.has(pageInputs.checking),
    part: hasPart ? part : undefined,
  };
};

/** The form that came in, with all that was typed, drawn from nothing but itself: no session is needed for it and no store. */
export const keptForm = (visit: Visit, status: number, setback: Setback): Answer => {
  const { form } = formAt(visit);
  const { lang } = visit;
  const body = visit.request.form();
  const { key: submissionKey, part = partsOf(form).length > 0 ? checkPageOf(form) : undefined, ...inputs } = pageInputsIn(form, body);
  const typed = readTyped(form, body);
  const common = { ...inputs, form, typed, submissionKey, part, refusals: [], setback, frame: frameOf(visit) };
  if (!isCheckPage(form, part)) return page(status, toHtml(<FormPage {...common} choosable={undefined} />));
  const answers = answersFrom(form.fields, typed);
  return page(status, toHtml(<CheckPage {...common} answers={answers} names={keptNames(form.fields, answers, lang)} />));
};
