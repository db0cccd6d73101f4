import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Actor, RoleId } from '../../schemas/roles.ts';
import type { Assigned, Client } from '../clients/client.ts';
import { places } from '../clients/client.ts';
import type { Task, TaskOwner } from './task.ts';
import { askedOf, isFor, isHeld, maySeeTask, type SeenTask } from './whose.ts';

const owners: readonly TaskOwner[] = ['contact-volunteer', 'legal-volunteer', 'job-coach', 'team-leader'];

const aClient = (assigned: Assigned): Client => ({
  id: 'client',
  branch: 'maassluis',
  person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
  sex: 'female',
  inflow: 'azc',
  settledOn: Temporal.PlainDate.from('2026-01-01'),
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: false,
  safeToContact: true,
  household: 'household',
  registeredAt: Temporal.Instant.from('2026-01-01T09:00:00Z'),
  ...assigned,
});

const aTask = (given: Partial<Task> = {}): Task => ({
  of: 'client',
  about: 'client',
  name: 'day-one',
  branch: 'maassluis',
  form: 'residence-document-registered',
  prefill: {},
  title: { nl: 'Taak', en: 'Task' },
  why: { nl: 'Omdat', en: 'Because' },
  dueOn: Temporal.PlainDate.from('2026-11-23'),
  owner: 'contact-volunteer',
  state: 'open',
  ...given,
});

const roleOf = {
  contactVolunteer: 'volunteer-guidance',
  standIn: 'volunteer-guidance',
  legalVolunteer: 'volunteer-legal',
  jobCoach: 'job-coach',
} as const;

const anActor = (id: string, role: RoleId, branch = 'maassluis'): Actor => ({ id, posts: [{ branch, role }] });

/** Everybody of the branch: who has a place with the client is called after it. */
const leader = anActor('leader', 'team-leader');
const team: readonly Actor[] = [...places.map((place) => anActor(place, roleOf[place])), anActor('another-coach', 'job-coach'), leader];

/** Every way in which the four places can be taken or free. */
const everyAssignment: readonly Assigned[] = Array.from({ length: 2 ** places.length }, (_, set) =>
  Object.fromEntries(places.flatMap((place, bit) => (set & (1 << bit) ? [[place, place]] : []))),
);

const cases = owners.flatMap((owner) =>
  everyAssignment.map((assigned) => ({ owner, assigned, who: Object.keys(assigned).join(' ') || 'nobody' })),
);

/** Whom the store lets see the client: who has a place, and who sees the whole branch. */
const sees = (actor: Actor, assigned: Assigned) => actor === leader || Object.values(assigned).includes(actor.id);

const subsetsOf = (all: readonly string[]): string[][] =>
  Array.from({ length: 2 ** all.length }, (_, set) => all.filter((__, bit) => set & (1 << bit)));

describe('for whom a task about a client is', () => {
  it.each(cases)('$owner, with $who assigned: somebody who may see the client', ({ owner, assigned }) => {
    const seen: SeenTask = { task: aTask({ owner }), client: aClient(assigned) };

    const asked = team.filter((actor) => isFor(seen, actor));

    expect(asked).not.toEqual([]);
    for (const actor of asked) {
      expect(sees(actor, assigned)).toBe(true);
      expect(maySeeTask(seen, actor)).toBe(true);
    }
  });

  it.each<[TaskOwner, Assigned, string]>([
    ['contact-volunteer', { contactVolunteer: 'a', standIn: 'b' }, 'a'],
    ['contact-volunteer', { standIn: 'b', legalVolunteer: 'c' }, 'b'],
    ['legal-volunteer', { contactVolunteer: 'a', legalVolunteer: 'c' }, 'c'],
    ['job-coach', { contactVolunteer: 'a', jobCoach: 'd' }, 'd'],
  ])('a task of the %s goes to who has the place: %o', (owner, assigned, member) => {
    expect(askedOf({ task: aTask({ owner }), client: aClient(assigned) })).toEqual({ member, role: owner });
  });

  it.each<[TaskOwner, Assigned]>([
    ['contact-volunteer', { legalVolunteer: 'c' }],
    ['legal-volunteer', { contactVolunteer: 'a' }],
    ['job-coach', { contactVolunteer: 'a' }],
    ['team-leader', { contactVolunteer: 'a' }],
  ])('a task of the %s whose place is free goes to the team leader: %o', (owner, assigned) => {
    const seen = { task: aTask({ owner }), client: aClient(assigned) };

    expect(askedOf(seen)).toEqual({ member: undefined, role: 'team-leader' });
    expect(isFor(seen, leader)).toBe(true);
    expect(isFor(seen, anActor('leader', 'team-leader', 'vlaardingen'))).toBe(false);
  });

  it.each(cases)('$owner, with $who assigned and some of them gone: somebody who is there', ({ owner, assigned }) => {
    const taken = Object.values(assigned);
    for (const left of subsetsOf(taken)) {
      for (const claimedBy of [undefined, ...taken]) {
        const claimed = claimedBy === undefined ? {} : ({ claimedBy, claimedAs: 'assigned' } as const);
        const seen: SeenTask = { task: aTask({ owner, ...claimed }), client: aClient(assigned), left: new Set(left) };

        const asked = team.filter((actor) => isFor(seen, actor));

        expect(asked).not.toEqual([]);
        for (const { id } of asked) expect(left).not.toContain(id);
      }
    }
  });

  it.each<[string, TaskOwner, Assigned, string[], string | undefined]>([
    ['the stand-in, for a contact volunteer', 'contact-volunteer', { contactVolunteer: 'a', standIn: 'b' }, ['a'], 'b'],
    ['the team leader, when both are gone', 'contact-volunteer', { contactVolunteer: 'a', standIn: 'b' }, ['a', 'b'], undefined],
    ['the team leader, for a legal volunteer', 'legal-volunteer', { contactVolunteer: 'a', legalVolunteer: 'c' }, ['c'], undefined],
    ['the team leader, for a job coach', 'job-coach', { contactVolunteer: 'a', jobCoach: 'd' }, ['d'], undefined],
  ])('of somebody who left goes to %s', (_, owner, assigned, left, member) => {
    const asked = askedOf({ task: aTask({ owner }), client: aClient(assigned), left: new Set(left) });

    expect(asked).toEqual({ member, role: member === undefined ? 'team-leader' : owner });
  });

  it('stays with whoever took it on, while they have a place with the client', () => {
    const task = aTask({ claimedBy: 'legalVolunteer', claimedAs: 'assigned' });
    const [before, after] = [
      { contactVolunteer: 'contactVolunteer', legalVolunteer: 'legalVolunteer' },
      { contactVolunteer: 'contactVolunteer' },
    ].map((assigned) => ({ task, client: aClient(assigned) })) as [SeenTask, SeenTask];

    expect([isHeld(before), askedOf(before).member]).toEqual([true, 'legalVolunteer']);
    expect([isHeld(after), askedOf(after).member]).toEqual([false, 'contactVolunteer']);
  });

  it('stays with a team leader who took it on without a place', () => {
    const seen = { task: aTask({ claimedBy: 'leader', claimedAs: 'branch' }), client: aClient({ contactVolunteer: 'contactVolunteer' }) };

    expect(isFor(seen, leader)).toBe(true);
    expect(isFor(seen, anActor('contactVolunteer', 'volunteer-guidance'))).toBe(false);
  });

  it('is known to nobody who may not see the client', () => {
    expect(maySeeTask({ task: aTask({ owner: 'job-coach' }), client: undefined }, anActor('another-coach', 'job-coach'))).toBe(false);
  });
});

describe('for whom a task of the branch itself is', () => {
  const ofBranch = (owner: TaskOwner): SeenTask => ({ task: aTask({ of: 'maassluis', about: 'branch', owner }), client: undefined });

  it.each(owners)('%s: never nobody', (owner) => {
    const asked = team.filter((actor) => isFor(ofBranch(owner), actor));

    expect(asked.map(({ posts }) => posts[0]?.role)).toEqual(owner === 'job-coach' ? ['job-coach', 'job-coach'] : ['team-leader']);
  });

  it('is known to who leads the branch and to who is asked, and to no one else', () => {
    expect(maySeeTask(ofBranch('job-coach'), leader)).toBe(true);
    expect(maySeeTask(ofBranch('job-coach'), anActor('x', 'job-coach'))).toBe(true);
    for (const role of ['volunteer-guidance', 'desk', 'manager', 'municipality'] as const)
      expect(maySeeTask(ofBranch('team-leader'), anActor('x', role))).toBe(false);
    expect(maySeeTask(ofBranch('team-leader'), anActor('x', 'team-leader', 'vlaardingen'))).toBe(false);
  });
});
