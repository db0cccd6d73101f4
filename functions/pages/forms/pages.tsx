/** Opening a form: for which branch, about which client, filled in as far as the address says. */
import { randomUUID } from 'node:crypto';
import type { Form } from '../../../schemas/kernel/form.ts';
import { partsOf } from '../../../schemas/kernel/parts.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { branchesToSubmitIn, maySubmitIn } from '../../../schemas/roles.ts';
import { ChooseClientPage } from '../../../web/choose-client-page.tsx';
import { readPrefill, type Typed } from '../../../web/form-inputs.ts';
import { suggestionsFor, typedFrom } from '../../../web/form-typed.ts';
import { toHtml } from '../../../web/layout.tsx';
import { BranchPage, FormsPage } from '../../../web/small-pages.tsx';
import { Problem } from '../../problem.ts';
import { type Answer, page } from '../answer.ts';
import { branchName, frameOf, isUuid, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';
import { clientFieldOf, formsFor } from './catalogue.ts';
import { choosesClientsRecord, clientOptions } from './choosable.ts';
import { knownFor } from './known.ts';
import { sheetFor } from './sheet.ts';
import { formAt, shownForm, visibleFile } from './shown.tsx';

export const formsPage: PageOf<SignedInVisit> = async (_, visit) =>
  page(200, toHtml(<FormsPage frame={frameOf(visit)} areas={formsFor(visit.person.actor)} />));

export const formPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { id, form } = formAt(visit);
  const { person, request } = visit;
  const branches = branchesToSubmitIn(person.actor, form.area);
  if (branches.length === 0) throw new Problem('not-allowed');
  const corrects = request.query.get('corrects');
  if (corrects !== null) return correctionOf(needs, visit, form, corrects);
  const typed = readPrefill(form, request.query);
  const clientField = clientFieldOf(form);
  const clientId = (clientField && typed[clientField]) || undefined;
  const given = clientId ? await visibleFile(needs, person, clientId) : undefined;
  if (clientId && !given) throw new Problem('not-found');
  const branch = given?.client.branch ?? request.query.get('branch') ?? (branches.length === 1 ? branches[0] : undefined);
  if (branch === undefined) return whichBranch(visit, form, typed, branches);
  if (!branches.includes(branch)) throw new Problem('not-allowed');
  if (clientField && !given && choosesClientsRecord(form.fields)) return whichClient(needs, visit, { form, clientField, typed, branch });
  const part = partsOf(form).length > 0 ? 1 : undefined;
  const today = dayOf(needs.clock.now());
  const sheet = await sheetFor(needs, person.actor, id, typed['sessionId']);
  const opened = { ...suggestionsFor(form.fields, today), ...knownFor(id, given, today), ...sheet, ...typed };
  return shownForm(needs, visit, { status: 200, form, typed: opened, branch, openedFor: clientId, submissionKey: randomUUID(), part });
};

/** The form with what was answered before. The client stays who they are: an entry for the wrong client is withdrawn. */
const correctionOf = async (needs: PagesNeeds, visit: SignedInVisit, form: Form, corrects: string): Promise<Answer> => {
  const { actor } = visit.person;
  const before = isUuid(corrects) ? await needs.submissions.find(corrects, actor) : undefined;
  if (!before || before.form !== form.id || !maySubmitIn(actor, before.branch, form.area)) throw new Problem('not-found');
  const clientField = clientFieldOf(form);
  return shownForm(needs, visit, {
    status: 200,
    form,
    typed: typedFrom(form.fields, before.answers),
    branch: before.branch,
    openedFor: clientField === undefined ? undefined : before.client,
    corrects,
    submissionKey: randomUUID(),
    part: partsOf(form).length > 0 ? 1 : undefined,
  });
};

const whichBranch = (visit: SignedInVisit, form: Form, typed: Typed, branches: readonly string[]): Answer => {
  const choices = branches.map((branch) => ({
    href: `${visit.request.path}?${new URLSearchParams({ ...typed, branch })}`,
    text: branchName(branch, visit.lang),
  }));
  return page(200, toHtml(<BranchPage frame={frameOf(visit)} form={form} choices={choices} />));
};

interface Opening {
  readonly form: Form;
  readonly clientField: string;
  readonly typed: Typed;
  readonly branch: string;
}

const whichClient = async (needs: PagesNeeds, visit: SignedInVisit, { form, clientField, typed, branch }: Opening): Promise<Answer> => {
  const { clients, hasMore } = await clientOptions(needs, visit.person, branch, visit.lang);
  // Nothing was chosen when the address names the field and no client.
  const { [clientField]: chosen, ...others } = typed;
  const shown = {
    form,
    field: clientField,
    clients,
    hasMoreClients: hasMore,
    kept: { ...others, branch },
    isRefused: chosen !== undefined,
  };
  return page(200, toHtml(<ChooseClientPage frame={frameOf(visit)} {...shown} />));
};
