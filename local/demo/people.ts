/** The personas as the members of the example's branches, and where their mail goes. */
import { personas, personaWithSubject } from '../personas.ts';
import type { People } from './expected.ts';
import { branchOfPersona, leaderOf } from './replay.ts';

const addressOf = (persona: (typeof personas)[number] | undefined): string => {
  if (!persona) throw new Error('the examples name a member who is no persona');
  return persona.email;
};

export const people: People = {
  emailOf: (member) => addressOf(personaWithSubject(member)),
  branchOf: branchOfPersona,
  leaderOf: (branch) => addressOf(personas.find(({ id }) => id === leaderOf(branch))),
  inboxOf: (branch) => `juridisch-${branch}@vluchtelingenwerk.example`,
};
