/** Opening a file for the rest of the day, from the desk. */
import { breakGlass } from '../../../schemas/break-glass.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { BreakGlassPage } from '../../../web/break-glass-page.tsx';
import { pageInputs, type Typed } from '../../../web/form-inputs.ts';
import { toHtml } from '../../../web/layout.tsx';
import { openFile, standingOf } from '../../clients/break-glass/break-glass.ts';
import { type Answer, page, seeOther } from '../answer.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { frameOf, idAt, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';

export const breakGlassPage: PageOf<SignedInVisit> = (needs, visit) => shown(needs, visit, { status: 200 });

export const sentBreakGlass: PageOf<SignedInVisit> = async (needs, visit) => {
  const { request, guardSecret, person } = visit;
  const body = request.form();
  const typed = { reason: body.get('reason') ?? '', note: (body.get('note') ?? '').replaceAll('\r\n', '\n') };
  const isOurs = comesFromUs(request, needs.siteUrl) && isGuardToken(body.get(pageInputs.guard) ?? '', guardSecret, person.actor.id);
  if (!isOurs) return shown(needs, visit, { status: 403, typed, isStale: true });
  const parsed = parseAnswers(breakGlass, answersIn(typed), dayOf(needs.clock.now()));
  if (!parsed.ok) return shown(needs, visit, { status: 422, typed, refusals: parsed.refusals });
  const { client } = await openFile(needs)({ client: idAt(visit, 'id'), by: person.actor, ...parsed.answers });
  return seeOther(`/clients/${client}`);
};

/** What was left empty is no answer. */
const answersIn = (typed: Typed): Typed => Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));

interface Showing {
  readonly status: number;
  readonly typed?: Typed;
  readonly refusals?: readonly Refusal[];
  readonly isStale?: boolean;
}

/** The page shows a name, so it is noted like a name that was found. A file that is open already is shown itself. */
const shown = async (needs: PagesNeeds, visit: SignedInVisit, showing: Showing): Promise<Answer> => {
  const { actor } = visit.person;
  const { status, typed = {}, refusals = [], isStale = false } = showing;
  const { client, sight } = await standingOf(needs, idAt(visit, 'id'), actor);
  if (sight !== 'closed') return seeOther(`/clients/${client.id}`);
  await needs.searches.noteShown([client], actor);
  return page(status, toHtml(<BreakGlassPage frame={frameOf(visit)} {...{ client, typed, refusals, isStale }} />));
};
