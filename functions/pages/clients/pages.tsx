/** The pages about clients: the list, and one file. Who may see whom is the port's to say. */
import { formOf } from '../../../schemas/forms/index.ts';
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import { type Actor, branchesLedBy, maySubmitIn, viewIn } from '../../../schemas/roles.ts';
import type { ShownTask } from '../../../web/client-now.tsx';
import { ClientPage } from '../../../web/client-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { ClientsPage } from '../../../web/small-pages.tsx';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients } from '../../clients/clients.ts';
import { standingOf, termDeadlinesOf } from '../../deadlines/deadlines.ts';
import { Problem } from '../../problem.ts';
import { isOver, type KeptRecord } from '../../records/record.ts';
import { mailToClientFails } from '../../residence/escalations.ts';
import type { Submission } from '../../submissions/submission.ts';
import { page } from '../answer.ts';
import { formsAboutClient } from '../forms/catalogue.ts';
import { frameOf, idAt, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';
import { byName } from './listing.ts';
import { timelineOf } from './timeline.ts';

export const clientsPage: PageOf<SignedInVisit> = async ({ clients }, visit) => {
  const after = visit.request.query.get('after') ?? undefined;
  // Our own links hold nothing but these; what else is typed in the address begins at the first page.
  const shown = await clients.visibleTo(visit.person.actor, after !== undefined && /^[\w.-]+$/.test(after) ? after : undefined);
  const sorted = [...new Map(shown.items.map((client) => [client.id, client])).values()].sort(byName);
  return page(200, toHtml(<ClientsPage frame={frameOf(visit)} clients={sorted} next={shown.next} />));
};

export const clientPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { clients, clock } = needs;
  const { actor } = visit.person;
  const file = await clients.file(idAt(visit, 'id'), actor);
  if (!file) throw new Problem('not-found');
  const { client, documents } = file;
  const [submissions, contactVolunteer, legalVolunteer] = await Promise.all([
    allSubmissions(clients, client.id),
    nameOf(needs, client.contactVolunteer),
    nameOf(needs, client.legalVolunteer),
  ]);
  const today = dayOf(clock.now());
  const mailFails = mailToClientFails(file.reminders);
  const shown = { client, documents, today, mailFails, contactVolunteer, legalVolunteer, ...timelineOf(file, submissions, today) };
  const terms = termDeadlinesOf(file).map((deadline) => ({
    ...deadline,
    name: client.person.nameOnCard,
    standing: standingOf(deadline, today),
  }));
  const now = { records: standingRecords(file), terms, tasks: tasksOf(file, actor), forms: formsAboutClient(actor, client.branch) };
  const seesTrail = viewIn(actor, client.branch) === 'branch';
  const leads = branchesLedBy(actor).includes(client.branch);
  return page(200, toHtml(<ClientPage frame={frameOf(visit)} {...shown} {...now} leads={leads} seesTrail={seesTrail} />));
};

/** What is open first, each by the day of its state, the latest first. */
const standingRecords = ({ records }: ClientFile): KeptRecord[] =>
  records.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other)) || Temporal.PlainDate.compare(other.since, one.since));

const tasksOf = ({ client, tasks }: ClientFile, actor: Actor): ShownTask[] =>
  tasks
    .filter(({ state }) => state === 'open')
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn))
    .map(({ name, title, why, dueOn, form, prefill }) => {
      const mayDo = maySubmitIn(actor, client.branch, formOf(form).area);
      return {
        name,
        title,
        why,
        dueOn,
        href: mayDo ? `/forms/${form}?${new URLSearchParams({ clientId: client.id, ...prefill })}` : undefined,
      };
    });

const nameOf = async ({ members }: Pick<PagesNeeds, 'members'>, id: string | undefined): Promise<string | undefined> =>
  id === undefined ? undefined : (await members.find(id))?.name;

const allSubmissions = async (clients: Clients, client: string): Promise<Submission[]> => {
  const all: Submission[] = [];
  let after: string | undefined;
  do {
    const shown = await clients.submissions(client, after);
    all.push(...shown.items);
    after = shown.next;
  } while (after !== undefined);
  return all;
};
