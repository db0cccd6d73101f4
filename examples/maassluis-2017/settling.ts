/** How somebody comes to live here, and how their guidance begins and ends. */
import type { closings, successors } from '../../schemas/forms/guidance/guidance-closed.ts';
import type { IntakeItem } from '../../schemas/forms/guidance/intake-items.ts';
import type { homes } from '../../schemas/forms/housing/housing-placed.ts';
import type { TemporaryLocationId } from '../../schemas/temporary-places.ts';
import { pick, shuffled } from './chance.ts';
import { plus } from './days.ts';
import type { Diary } from './diary.ts';
import type { Newcomer, Person } from './people.ts';

interface Placement {
  readonly home: keyof typeof homes;
  readonly newHome?: true | undefined;
  readonly counts?: boolean;
  readonly told?: string | undefined;
  readonly story?: string | undefined;
}

export const house = (diary: Diary, { id, guide }: Person, on: string, { home, newHome, counts = true, told = on, story }: Placement) =>
  diary.tell({
    as: guide,
    on: told,
    form: 'housing-placed',
    story,
    answers: { clientId: id, housedOn: on, home, newHome, countsForTarget: counts },
  });

export const enterScheme = (diary: Diary, { id, guide }: Person, on: string, location: TemporaryLocationId) =>
  diary.tell({ as: guide, on, form: 'gva-entered', answers: { clientId: id, enteredOn: on, location } });

export const leaveScheme = (diary: Diary, { id, guide }: Person, on: string) =>
  diary.tell({ as: guide, on, form: 'gva-left', answers: { clientId: id, leftOn: on, reason: 'regular-home' } });

/** An adult in guidance, and since when. */
export interface Guided {
  readonly person: Person;
  readonly startedOn: string;
}

export const guide = (diary: Diary, person: Person, startedOn: string, variant: Newcomer['inflow'], told = startedOn): Guided => {
  diary.tell({ as: person.guide, on: told, form: 'guidance-started', answers: { clientId: person.id, startedOn, variant } });
  return { person, startedOn };
};

interface Closing {
  readonly reason: keyof typeof closings;
  readonly goesOnWith?: readonly (keyof typeof successors)[];
  readonly story?: string;
}

export const closeGuidance = (diary: Diary, { id, guide: as }: Person, on: string, { reason, goesOnWith, story }: Closing) =>
  diary.tell({
    as,
    on,
    form: 'guidance-closed',
    story,
    answers: { clientId: id, closedOn: on, reason, goesOnWith: goesOnWith && [...goesOnWith] },
  });

const scored = [
  'finances',
  'workAndEducation',
  'useOfTime',
  'housing',
  'domesticRelations',
  'dailyLiving',
  'socialNetwork',
  'participation',
  'justice',
] as const;

export const evaluate = (diary: Diary, { id, label, guide: as }: Person, on: string, moment: 'month-12' | 'end') => {
  const scores = scored.map((domain) => [domain, pick(`score ${label} ${moment} ${domain}`, ['2', '3', '3', '4', '4', '5'])]);
  return diary.tell({
    as,
    on,
    form: 'guidance-evaluation',
    answers: { clientId: id, moment, heldOn: on, ...Object.fromEntries(scores) },
  });
};

/** The first weeks of somebody who follows a sponsor: no lease and no claim of benefit of their own. */
export const firstWeeksWithSponsor = (diary: Diary, { id, label, guide: as }: Person, on: string, told = on) => {
  const steps = ['registered', 'benefit-changed', 'office-visited'].map((step) => ({ step, result: 'done' }));
  diary.tell({ as, on: told, form: 'day-one', answers: { clientId: id, variant: 'family-reunification', heldOn: on, steps } });
  intake(diary, { id, label, guide: as }, plus(told, { weeks: 2 }));
};

const firstItems: readonly IntakeItem[] = [
  'health-insurance',
  'care-allowance',
  'gp',
  'dentist',
  'pharmacy',
  'integration-course',
  'integration-loan',
  'digid',
  'child-benefit',
  'local-services',
];

export const intake = (diary: Diary, { id, label, guide: as }: Person, on: string) => {
  const items = shuffled(`intake ${label}`, firstItems)
    .slice(0, 6)
    .map((item) => ({ item, state: pick(`intake ${label} ${item}`, ['done', 'done', 'in-progress', 'open']) }));
  return diary.tell({ as, on, form: 'intake-checklist', answers: { clientId: id, heldOn: on, items } });
};
