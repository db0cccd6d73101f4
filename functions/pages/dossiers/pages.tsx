/** The pages of the reunification dossiers: the list, and one dossier. */

import { formOf, isFormId } from '../../../schemas/forms/index.ts';
import { closeReasons } from '../../../schemas/forms/reunification/dossier-closed.ts';
import { events } from '../../../schemas/forms/reunification/events.ts';
import type { Text } from '../../../schemas/kernel/text.ts';
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import { recordKinds } from '../../../schemas/records/index.ts';
import { branchesOf, maySubmitIn, viewIn } from '../../../schemas/roles.ts';
import { type StepTermId, stepTermOf } from '../../../schemas/step-terms.ts';
import { DossierPage, type ShownTelling } from '../../../web/dossier-page.tsx';
import { DossiersPage } from '../../../web/dossiers-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { everyPage } from '../../clients/every-page.ts';
import { dossierDeadlinesOf, standingOf } from '../../deadlines/deadlines.ts';
import { Problem } from '../../problem.ts';
import { dossierView } from '../../reunification/dossier-view.ts';
import { type FilterId, filters, gatherDossiers } from '../../reunification/gather-dossiers.ts';
import { dossierIn } from '../../reunification/step-deadlines.ts';
import { page } from '../answer.ts';
import { cursorIn } from '../request.ts';
import { branchName, frameOf, idAt, type PageOf, type SignedInVisit } from '../visit.ts';

const filterNames = Object.keys(filters) as FilterId[];

export const dossiersPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { query } = visit.request;
  // An empty choice of the form is no choice.
  const asked = (name: string) => query.get(name) || undefined;
  const filter = Object.fromEntries(filterNames.flatMap((name) => (asked(name) === undefined ? [] : [[name, asked(name)]])));
  const { actor } = visit.person;
  const branches = branchesOf(actor).filter((each) => viewIn(actor, each) !== 'none');
  const found = await gatherDossiers(needs)({
    viewer: actor,
    branch: asked('branch') ?? branches[0],
    state: asked('state'),
    filter,
    after: cursorIn(query.get('after')),
  });
  const { branch, items, next } = found;
  const state = asked('state') === 'closed' ? 'closed' : 'open';
  const shown = items.map(({ of, found: { dossier, members }, next: deadline, standing }) => ({
    client: of.id,
    name: of.person.nameOnCard,
    since: dossier.since,
    members: members.length,
    closedBecause: state === 'closed' ? reasonOf(dossier.facts['closeReason']) : undefined,
    next: deadline && { title: stepTermOf(deadline.kind as StepTermId).title, day: deadline.day, isOverdue: standing === 'overdue' },
  }));
  const more = next === undefined ? undefined : `/dossiers?${new URLSearchParams({ ...filter, branch, state, after: next })}`;
  const choices = filterNames.map((name) => ({ name, options: filters[name], chosen: asked(name) }));
  const today = dayOf(needs.clock.now());
  return page(
    200,
    toHtml(
      <DossiersPage
        frame={frameOf(visit)}
        {...{ today, branch, state, more }}
        branches={branches.map((id) => ({ id, name: branchName(id, visit.lang) }))}
        dossiers={shown}
        filters={choices}
      />,
    ),
  );
};

const reasonOf = (reason: unknown): Text | undefined =>
  typeof reason === 'string' && Object.hasOwn(closeReasons, reason) ? closeReasons[reason as keyof typeof closeReasons] : undefined;

export const dossierPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { clients, members: team, clock } = needs;
  const { actor } = visit.person;
  const file = await clients.file(idAt(visit, 'id'), actor);
  const found = file && dossierIn(file.records);
  if (!file || !found) throw new Problem('not-found');
  const { id: client, branch, person } = file.client;
  const today = dayOf(clock.now());
  const submissions = await everyPage((after) => clients.submissions(client, after));
  const view = dossierView(file, submissions, today);
  if (!view) throw new Problem('not-found');
  const names = new Map(found.members.map((member) => [member.id, String(member.person['name'] ?? member.id?.slice(0, 8))]));
  const [leaders, missed] = await Promise.all([
    team.inPost(branch, 'team-leader'),
    Promise.all(
      view.missed.map(async (each) => ({
        ...each,
        takenUpBy: each.takenUpBy === undefined ? undefined : (await team.find(each.takenUpBy))?.name,
      })),
    ),
  ]);
  const reports = maySubmitIn(actor, branch, 'reunification');
  const deadlines = dossierDeadlinesOf({ client: file.client, dossier: found }).map((deadline) => ({
    ...deadline,
    name: person.nameOnCard,
    standing: standingOf(deadline, today),
  }));
  const shown = {
    ...view,
    name: person.nameOnCard,
    members: view.members.map((member) => ({ ...member, name: names.get(member.id) ?? '', next: reports ? member.next : [] })),
    deadlines,
    uncounted: view.uncounted.map(({ kind, member }) => ({ says: stepTermOf(kind).title, member })),
    missed,
    leaders: leaders.map(({ name }) => name),
    questions: file.records
      .filter(({ kind }) => kind === 'question')
      .map(({ id = '', state, since }) => ({ id, since, says: recordKinds.question.states[state as 'asked' | 'answered'] })),
    history: view.history.map(toldIn).toReversed(),
    reports,
    leads: viewIn(actor, branch) === 'branch',
  };
  return page(200, toHtml(<DossierPage frame={frameOf(visit)} today={today} {...shown} />));
};

const toldIn = ({
  id,
  form,
  event,
  on,
  receivedAt,
  amendedBy,
}: NonNullable<ReturnType<typeof dossierView>>['history'][number]): ShownTelling => ({
  id,
  title:
    event !== undefined && Object.hasOwn(events, event)
      ? events[event as keyof typeof events]
      : isFormId(form)
        ? formOf(form).title
        : { nl: form, en: form },
  on: on ?? dayOf(Temporal.Instant.from(receivedAt)).toString(),
  isAmended: amendedBy !== undefined,
});
