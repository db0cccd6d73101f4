/** What the form client registration does: there is a client, and somebody looks after them. */
import type { ClientRegistration } from '../../schemas/forms/client-registration.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { roles } from '../../schemas/roles.ts';
import type { Change, Effect } from '../submissions/submission.ts';
import { arrivalTasks } from './arrival-tasks.ts';

export const registerClient: Effect<ClientRegistration> = (answers, { submission, branch, actor, posts, now, today }) => {
  const { nameOnCard, birthDate, emailAddress, phoneNumber, alienNumber, ...rest } = answers;
  const { contactVolunteer, standIn, legalVolunteer, householdOf, ...facts } = rest;
  const person = { nameOnCard, birthDate, emailAddress, phoneNumber, alienNumber };
  // Somebody who sees only their own clients must not lose sight of the one they just registered.
  const isLegal = posts.includes('volunteer-legal');
  const isVolunteer = posts.some((role) => roles[role].sees === 'assigned') && !posts.some((role) => roles[role].sees === 'branch');
  const nobodyNamed = contactVolunteer === undefined && legalVolunteer === undefined;
  const assigned = {
    contactVolunteer: contactVolunteer ?? (isVolunteer && !isLegal && nobodyNamed ? actor : undefined),
    standIn,
    legalVolunteer: legalVolunteer ?? (isVolunteer && isLegal && nobodyNamed ? actor : undefined),
  };
  const client = { id: submission, branch, person, household: householdOf ?? submission, ...facts, ...assigned, registeredAt: now };
  const otherwise = refusal(['householdOf'], 'unknown-client');
  const mayJoin: Change[] = householdOf === undefined ? [] : [{ do: 'see client', client: householdOf, otherwise }];
  return { client: submission, changes: [{ do: 'add client', client }, ...mayJoin, ...arrivalTasks(submission, answers, today)] };
};
