/**
 * The button "Hand over": what was chosen goes through the same door as every form, twelve clients at a time. Each group is handed over whole or
 * not at all. Pressing twice, or loading the answer again, sends the same keys and so nothing new.
 */
import { handOverReasons } from '../../../schemas/forms/assignment/clients-handed-over.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import type { Text } from '../../../schemas/kernel/text.ts';
import { assignmentWords } from '../../../web/assignment-words.ts';
import { HandOverPage, handOverInputs } from '../../../web/caseload-page.tsx';
import { pageInputs } from '../../../web/form-inputs.ts';
import { toHtml } from '../../../web/layout.tsx';
import { type Batch, batchesOf, type HandedOver } from '../../assignment/batches.ts';
import { Problem } from '../../problem.ts';
import { submit } from '../../submissions/submit/submit.ts';
import { ledBranch } from '../../team/led-branch.ts';
import { page, seeOther } from '../answer.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { frameOf, idAt, isUuid, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';
import { shownCaseload } from './assignments.tsx';
import { rosterOf } from './roster.ts';

/** More than the page offers is not our page. */
const mostRows = 48;

export const handOverFromPage: PageOf = async (needs, visit) => {
  const { request, person } = visit;
  if (!comesFromUs(request, needs.siteUrl)) throw new Problem('not-allowed');
  const leaver = idAt(visit, 'member');
  if (!person) return seeOther(`/sign-in?to=${encodeURIComponent(`/team/assignments/${leaver}`)}`);
  const body = request.form();
  const branch = ledBranch(person.actor, body.get(pageInputs.branch) ?? undefined);
  if (!isGuardToken(body.get(pageInputs.guard) ?? '', visit.guardSecret, person.actor.id)) throw new Problem('not-allowed');
  const key = body.get(pageInputs.key) ?? '';
  if (!isUuid(key)) throw new Problem('malformed');

  const signedIn = { ...visit, person };
  const roster = await rosterOf(needs, branch);
  const rows = rowsIn(body);
  const reason = body.get(handOverInputs.reason) ?? '';
  if (rows.length > mostRows || rows.some(({ successor }) => !roster.has(successor))) throw new Problem('malformed');
  if (rows.length === 0 || !Object.hasOwn(handOverReasons, reason)) {
    const chosen = { ...Object.fromEntries(rows.map(({ clientId, successor }) => [clientId, successor])), [handOverInputs.reason]: reason };
    return shownCaseload(needs, signedIn, { branch, status: 422, key, chosen, isIncomplete: true });
  }
  const told = { leaver, handedOverOn: body.get(handOverInputs.day) ?? '', reason };
  const outcomes: Outcome[] = [];
  for (const batch of batchesOf(key, rows)) outcomes.push(...(await handOver(needs, signedIn, branch, told, batch)));

  const known = await needs.clients.amongVisible(
    person.actor,
    rows.map(({ clientId }) => clientId),
  );
  const names = new Map(known.map((client) => [client.id, client.person.nameOnCard]));
  const handedOver = outcomes.flatMap(({ row, submission }) =>
    submission === undefined
      ? []
      : [{ id: row.clientId, name: names.get(row.clientId), successor: roster.get(row.successor)?.name ?? '', submission }],
  );
  const refused = outcomes.flatMap(({ row, why }) => (why === undefined ? [] : [{ id: row.clientId, name: names.get(row.clientId), why }]));
  const shown = { frame: frameOf(visit), branch, member: leaver, handedOver, refused };
  return page(handedOver.length > 0 ? 200 : 422, toHtml(<HandOverPage {...shown} />));
};

interface Outcome {
  readonly row: HandedOver;
  /** By which submission it was handed over; or why not. */
  readonly submission?: string;
  readonly why?: Text;
}

const handOver = async (
  needs: PagesNeeds,
  { person }: SignedInVisit,
  branch: string,
  told: { readonly leaver: string; readonly handedOverOn: string; readonly reason: string },
  { key, clients }: Batch,
): Promise<Outcome[]> => {
  try {
    const answers = { ...told, clients: clients.map((row) => ({ ...row })) };
    const { id } = await submit(needs)({ key, form: 'clients-handed-over', answers, actor: person.actor, branch });
    return clients.map((row) => ({ row, submission: id }));
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.kind === 'key-used') return clients.map((row) => ({ row, why: assignmentWords.sentBefore }));
    if (fault.kind === 'invalid-answers') return clients.map((row, place) => ({ row, why: whyNot(fault.refusals, place) }));
    throw fault;
  }
};

/** What was refused about the row itself, or about all of the form; else it was only in the same group. */
const whyNot = (refusals: readonly Refusal[], place: number): Text => {
  const own = refusals.find(({ pointer }) => pointer.startsWith(`#/clients/${place}/`));
  const ofAll = refusals.find(({ pointer }) => !pointer.startsWith('#/clients/'));
  return (own ?? ofAll)?.detail ?? assignmentWords.together;
};

const rowsIn = (body: URLSearchParams): HandedOver[] =>
  [...body].flatMap(([name, successor]) => {
    const clientId = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return isUuid(clientId) && successor !== '' ? [{ clientId, successor }] : [];
  });

const prefix = handOverInputs.to('');
