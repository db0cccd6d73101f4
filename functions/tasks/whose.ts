/** For whom a task is: whoever took it on, else whoever is to the client what the task asks for, else the team leader. Never nobody, and nobody who left. */
import { type Actor, viewIn } from '../../schemas/roles.ts';
import { assigneesOf, type Client } from '../clients/client.ts';
import type { Task, TaskOwner } from './task.ts';

/** A task with the client whom it is about; a task of the branch has none. */
export interface SeenTask {
  readonly task: Task;
  readonly client: Client | undefined;
  /** Of those whom it could be for, the members who have left the branch: what is still theirs by name is asked of nobody. Absent: nobody left. */
  readonly left?: ReadonlySet<string> | undefined;
}

/** Whether somebody has the task. Whoever took it on and left, or has no place with the client any more, does not: else nobody would be asked. */
export const isHeld = ({ task, client, left }: SeenTask): boolean => {
  const { claimedBy, claimedAs, about } = task;
  if (claimedBy === undefined || left?.has(claimedBy)) return false;
  return about === 'branch' || claimedAs === 'branch' || (client !== undefined && assigneesOf(client).includes(claimedBy));
};

interface Asked {
  /** Undefined when the role is nobody's by name: then everybody in the role is asked. */
  readonly member: string | undefined;
  readonly role: TaskOwner;
}

export const askedOf = (seen: SeenTask): Asked => {
  const { task, client, left } = seen;
  if (isHeld(seen)) return { member: task.claimedBy, role: task.owner };
  const present = (member: string | undefined) => (member !== undefined && left?.has(member) ? undefined : member);
  switch (task.owner) {
    case 'contact-volunteer':
      return named(present(client?.contactVolunteer) ?? present(client?.standIn), task.owner);
    case 'legal-volunteer':
      return named(present(client?.legalVolunteer), task.owner);
    case 'job-coach':
      // Something for the branch itself is for every coach; one client is seen only by the coach who has the place.
      return task.about === 'branch' ? { member: undefined, role: task.owner } : named(present(client?.jobCoach), task.owner);
    case 'team-leader':
      return { member: undefined, role: task.owner };
  }
};

/** A client without somebody in the role is the team leader's. */
const named = (member: string | undefined, role: TaskOwner): Asked => ({ member, role: member === undefined ? 'team-leader' : role });

export const isFor = (seen: SeenTask, viewer: Actor): boolean => {
  const { member, role } = askedOf(seen);
  if (member !== undefined) return member === viewer.id;
  return viewer.posts.some((post) => post.branch === seen.task.branch && post.role === role);
};

/** Whether the viewer may know of the task at all: those of the branch itself are for who leads it, or is asked. */
export const maySeeTask = (seen: SeenTask, viewer: Actor): boolean =>
  seen.task.about === 'client' ? seen.client !== undefined : viewIn(viewer, seen.task.branch) === 'branch' || isFor(seen, viewer);
