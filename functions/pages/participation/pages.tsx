/** The pages of the participation sessions: the planning, and one session. */

import { branchesToSubmitIn } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { ParticipationPage, type ShownWaiting } from '../../../web/participation-page.tsx';
import { SessionPage, type ShownParticipant } from '../../../web/participation-session-page.tsx';
import { gatherPlanning, type WaitingClient } from '../../participation/gather-planning.ts';
import { countFacts, gatherSession, type OfSession } from '../../participation/gather-session.ts';
import type { Session } from '../../participation/session.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, idAt, type PageOf, type SignedInVisit } from '../visit.ts';

export const participationPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const branches = branchesToSubmitIn(actor, 'participation');
  const { branch, waiting, ...planning } = await gatherPlanning(needs)(actor, visit.request.query.get('branch') || branches[0]);
  const groups = waiting.map((group) => {
    const { awaits: gathering, language } = group;
    const room = planning.planned.find((session) => hasRoomFor(session, group));
    return {
      ...group,
      clients: group.clients.map((client) => shownWaiting(client, planning.today.toString(), room)),
      href: `/forms/pvt-session-planned?${new URLSearchParams({ branch, gathering, language })}`,
    };
  });
  const all = branches.map((id) => ({ id, name: branchName(id, visit.lang) }));
  const shown = { id: branch, name: branchName(branch, visit.lang), all };
  return page(200, toHtml(<ParticipationPage frame={frameOf(visit)} branch={shown} waiting={groups} {...planning} />));
};

const hasRoomFor = (
  { state, gathering, language, free, awaitsSheet }: Session,
  { awaits, language: spoken }: { readonly awaits: string; readonly language: string },
): boolean => state === 'planned' && !awaitsSheet && gathering === awaits && language === spoken && free > 0;

/** The invitation is filled in with the first session that has a place. */
const shownWaiting = ({ awaits, ...waiting }: WaitingClient, today: string, room: Session | undefined): ShownWaiting => {
  const filled = { clientId: waiting.client, session: awaits, invitedOn: today, ...(room && { sessionId: room.id }) };
  return { ...waiting, href: `/forms/pvt-invited?${new URLSearchParams(filled)}` };
};

export const sessionPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const { session, heldOn, people, candidates } = await gatherSession(needs)(actor, idAt(visit, 'id'));
  const { today, waiting, planned } = await gatherPlanning(needs)(actor, session.branch);
  const group = waiting.find((each) => hasRoomFor(session, each));
  const others = planned.filter(({ id, gathering }) => id !== session.id && gathering === session.gathering);
  const withOthers = named(people).map((person) => ({
    ...person,
    alsoAt: person.hasSeat && session.state === 'planned' ? others.find(({ invited }) => invited.includes(person.client)) : undefined,
  }));
  const shown = { session, heldOn, people: withOthers, candidates: named(candidates) };
  return page(
    200,
    toHtml(
      <SessionPage
        frame={frameOf(visit)}
        today={today}
        {...shown}
        counts={{
          ...countFacts(people),
          came: people.filter(({ attended }) => attended === true).length,
          stayedAway: people.filter(({ attended }) => attended === false).length,
        }}
        unseen={people.length - shown.people.length}
        unseenCandidates={candidates.length - shown.candidates.length}
        waiting={(group?.clients ?? []).map((client) => shownWaiting(client, today.toString(), session))}
        unseenWaiting={group ? group.count - group.clients.length : 0}
      />,
    ),
  );
};

const named = (people: readonly OfSession[]): ShownParticipant[] =>
  people.flatMap(({ name, ...person }) => (name === undefined ? [] : [{ ...person, name }]));
