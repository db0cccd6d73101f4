/** The page of a guidance trajectory. */
import { formOf } from '../../../schemas/forms/index.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { maySubmitIn } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { TrajectoryPage } from '../../../web/trajectory-page.tsx';
import { trajectoryView } from '../../guidance/trajectory-view.ts';
import { Problem } from '../../problem.ts';
import { page } from '../answer.ts';
import { frameOf, idAt, type PageOf, type SignedInVisit } from '../visit.ts';

export const trajectoryPage: PageOf<SignedInVisit> = async ({ clients, clock }, visit) => {
  const { actor } = visit.person;
  const file = await clients.file(idAt(visit, 'id'), actor);
  const today = dayOf(clock.now());
  const view = file && trajectoryView(file, today);
  if (!file || !view) throw new Problem('not-found');
  const { id: client, branch, person } = file.client;
  const prefills = new Map(file.tasks.map(({ name, prefill }) => [name, prefill]));
  const milestones = view.milestones.map((milestone) => ({
    ...milestone,
    href: maySubmitIn(actor, branch, formOf(milestone.form).area)
      ? `/forms/${milestone.form}?${new URLSearchParams({ clientId: client, ...prefills.get(milestone.name) })}`
      : undefined,
  }));
  const notesContacts = view.endedOn === undefined && maySubmitIn(actor, branch, 'contact');
  const shown = { ...view, milestones, name: person.nameOnCard, notesContacts };
  return page(200, toHtml(<TrajectoryPage frame={frameOf(visit)} today={today} {...shown} />));
};
