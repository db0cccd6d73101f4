/** The page of a guidance trajectory, and the sheet that goes along to a visit. */
import type { AreaId } from '../../../schemas/areas.ts';
import { formOf } from '../../../schemas/forms/index.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { maySubmitIn } from '../../../schemas/roles.ts';
import { factValue } from '../../../web/fact-words.ts';
import { toHtml } from '../../../web/layout.tsx';
import { TrajectoryPage } from '../../../web/trajectory-page.tsx';
import { VisitSheetPage } from '../../../web/visit-sheet-page.tsx';
import { trajectoryView } from '../../guidance/trajectory-view.ts';
import { visitSheet } from '../../guidance/visit-sheet.ts';
import { Problem } from '../../problem.ts';
import { page } from '../answer.ts';
import { frameOf, idAt, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';

export const trajectoryPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const { file, view, today } = await trajectoryAt(needs, visit);
  const { id: client, branch, person, ...places } = file.client;
  const prefills = new Map(file.tasks.map(({ name, prefill }) => [name, prefill]));
  const milestones = view.milestones.map((milestone) => ({
    ...milestone,
    href: maySubmitIn(actor, branch, formOf(milestone.form).area)
      ? `/forms/${milestone.form}?${new URLSearchParams({ clientId: client, ...prefills.get(milestone.name) })}`
      : undefined,
  }));
  const [contactVolunteer, standIn] = await Promise.all([nameOf(needs, places.contactVolunteer), nameOf(needs, places.standIn)]);
  const notesContacts = view.endedOn === undefined && maySubmitIn(actor, branch, 'contact');
  const endedFor = factValue('reason', view.endedFor, visit.lang) ?? factValue('to', view.endedFor, visit.lang);
  const shown = { ...view, milestones, name: person.nameOnCard, notesContacts, contactVolunteer, standIn, endedFor };
  return page(200, toHtml(<TrajectoryPage frame={frameOf(visit)} today={today} {...shown} />));
};

export const visitSheetPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { file, view, today } = await trajectoryAt(needs, visit);
  const { id, branch, person } = file.client;
  const may = (area: AreaId) => maySubmitIn(visit.person.actor, branch, area);
  const notes = { notesVisits: may(formOf('home-visit').area), notesContacts: may('contact') };
  const shown = { ...visitSheet(file, today), ...notes, client: id, name: person.nameOnCard, lastContactOn: view.lastContactOn };
  return page(200, toHtml(<VisitSheetPage frame={frameOf(visit)} today={today} {...shown} />));
};

/** It is a look at the file. */
const trajectoryAt = async ({ clients, clock }: PagesNeeds, visit: SignedInVisit) => {
  const file = await clients.file(idAt(visit, 'id'), visit.person.actor);
  const today = dayOf(clock.now());
  const view = file && trajectoryView(file, today);
  if (!file || !view) throw new Problem('not-found');
  return { file, view, today };
};

const nameOf = async ({ members }: Pick<PagesNeeds, 'members'>, id: string | undefined): Promise<string | undefined> =>
  id === undefined ? undefined : (await members.find(id))?.name;
