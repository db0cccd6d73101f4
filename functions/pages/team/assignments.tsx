/** The pages of who guides whom: a branch, and one member with what can be handed over. */
import { randomUUID } from 'node:crypto';
import { handOverReasons } from '../../../schemas/forms/assignment/clients-handed-over.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { type RoleId, roles } from '../../../schemas/roles.ts';
import { AssignmentsPage } from '../../../web/assignments-page.tsx';
import { type CaseloadClient, CaseloadPage } from '../../../web/caseload-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { gatherAssignments } from '../../assignment/gather-assignments.ts';
import { type Client, places } from '../../clients/client.ts';
import { everyPage } from '../../clients/every-page.ts';
import { asLeaderOf } from '../../team/led-branch.ts';
import { page } from '../answer.ts';
import { byName } from '../clients/listing.ts';
import { guardToken } from '../guard.ts';
import { countIn, cursorIn } from '../request.ts';
import { frameOf, idAt, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';
import { shownBranch } from './page.tsx';
import { branchOf, type OnRoster, rolesIn, rosterOf } from './roster.ts';

/** As many as a phone loads without waiting; what is left of 500 comes before the next 500. */
const gapsOnOnePage = 40;

export const assignmentsPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const branch = branchOf(visit);
  const { query } = visit.request;
  const after = cursorIn(query.get('after'));
  const skip = countIn(query.get('skip'));
  const leader = asLeaderOf(branch, visit.person.actor);
  const [{ gaps, caseloads, next }, roster] = await Promise.all([gatherAssignments(needs)(leader, branch, after), rosterOf(needs, branch)]);
  const more =
    gaps.length > skip + gapsOnOnePage
      ? { ...(after !== undefined && { after }), skip: String(skip + gapsOnOnePage) }
      : next !== undefined && { after: next };
  const gone = [...caseloads.keys()].filter((id) => !roster.has(id)).map((id) => ({ id, name: undefined, roles: '' }));
  const present = [...roster.values()]
    .filter((person) => caseloads.has(person.id) || person.roles.some((role) => roles[role].sees === 'assigned'))
    .map((person) => ({ id: person.id, name: person.name, roles: rolesIn(person, visit.lang) }));
  return page(
    200,
    toHtml(
      <AssignmentsPage
        frame={frameOf(visit)}
        branch={shownBranch(visit, branch)}
        gaps={gaps.slice(skip, skip + gapsOnOnePage).map(({ client, gaps: missing }) => ({
          id: client.id,
          name: client.person.nameOnCard,
          missing: missing.map(({ kind }) => kind),
        }))}
        // Whose clients are with somebody who is not there any more comes first.
        members={[...gone, ...present].map((member) => ({ ...member, clients: caseloads.get(member.id) ?? 0 }))}
        isPart={after !== undefined || next !== undefined}
        moreHref={more ? `/team/assignments?${new URLSearchParams({ branch, ...more })}` : undefined}
      />,
    ),
  );
};

/** Four submissions of the form that hands over: as many choices as one makes in one sitting. */
const clientsOnOnePage = 48;

export const caseloadPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const status = 200;
  return shownCaseload(needs, visit, { branch: branchOf(visit), status, key: randomUUID(), chosen: {}, isIncomplete: false });
};

interface Showing {
  readonly branch: string;
  readonly status: number;
  readonly key: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly isIncomplete: boolean;
}

export const shownCaseload = async (needs: PagesNeeds, visit: SignedInVisit, { branch, status, key, chosen, isIncomplete }: Showing) => {
  const { actor } = visit.person;
  const id = idAt(visit, 'member');
  const leader = asLeaderOf(branch, actor);
  const [roster, caseload] = await Promise.all([
    rosterOf(needs, branch),
    everyPage((after) => needs.clients.caseloadOf(id, branch, leader, after)),
  ]);
  const skip = countIn(visit.request.query.get('skip'));
  const more = caseload.length > skip + clientsOnOnePage ? { branch, skip: String(skip + clientsOnOnePage) } : undefined;
  const props = {
    frame: frameOf(visit),
    branch,
    member: { id, name: roster.get(id)?.name },
    clients: caseload
      .toSorted(byName)
      .slice(skip, skip + clientsOnOnePage)
      .map((client) => shownClient(client, id, roster)),
    reasons: handOverReasons,
    hidden: { key, guard: guardToken(visit.guardSecret, actor.id), day: dayOf(needs.clock.now()).toString() },
    isIncomplete,
    chosen,
    moreHref: more && `/team/assignments/${id}?${new URLSearchParams(more)}`,
  };
  return page(status, toHtml(<CaseloadPage {...props} />));
};

/** Who can have which place. A team leader can have any for a while. */
const rolesFor: Readonly<Record<(typeof places)[number], RoleId>> = {
  contactVolunteer: 'volunteer-guidance',
  standIn: 'volunteer-guidance',
  legalVolunteer: 'volunteer-legal',
  jobCoach: 'job-coach',
};

const shownClient = (client: Client, member: string, roster: ReadonlyMap<string, OnRoster>): CaseloadClient => {
  const theirs = places.filter((place) => client[place] === member);
  const wanted: readonly RoleId[] = [...theirs.map((place) => rolesFor[place]), 'team-leader'];
  // Nobody stands in for themselves.
  const other = theirs.includes('contactVolunteer') ? client.standIn : theirs.includes('standIn') ? client.contactVolunteer : undefined;
  return {
    id: client.id,
    name: client.person.nameOnCard,
    places: theirs,
    successors: [...roster.values()].filter(
      ({ id, roles: has }) => id !== member && id !== other && has.some((role) => wanted.includes(role)),
    ),
  };
};
