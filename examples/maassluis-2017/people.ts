/** Who works at the two branches of the example, and how somebody is registered as a client. */
import { personaNamed } from '../../local/personas.ts';
import type { inflows, relations } from '../../schemas/forms/client-registration.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ReadingLanguage } from '../../schemas/languages.ts';
import type { Nationality } from '../../schemas/nationalities.ts';
import { exampleClient, spoken } from '../names.ts';
import { below, keyOf, pick } from './chance.ts';
import { minus } from './days.ts';
import type { Diary } from './diary.ts';

export interface Office {
  readonly leader: string;
  readonly guides: readonly [string, ...string[]];
  readonly legal: string;
  readonly desk: string;
}

export const maassluis: Office = {
  leader: 'team-leader',
  guides: ['volunteer-guidance', 'volunteer-guidance-2'],
  legal: 'volunteer-legal',
  desk: 'desk',
};

export const vlaardingen: Office = {
  leader: 'team-leader-vlaardingen',
  guides: ['volunteer-guidance-vlaardingen'],
  legal: 'volunteer-legal-vlaardingen',
  desk: 'desk-vlaardingen',
};

export const idOf = (persona: string): string => {
  const found = personaNamed(persona);
  if (!found) throw new Error(`there is no persona ${persona}`);
  return found.sub;
};

export type Sex = 'male' | 'female';

export interface Person {
  readonly id: string;
  readonly label: string;
  /** The persona who looks after them, and tells of them. */
  readonly guide: string;
}

export interface Newcomer {
  readonly label: string;
  readonly settledOn: string;
  /** When it is told, if not at once. */
  readonly told?: string | undefined;
  readonly birthDate: string;
  readonly sex: Sex;
  /** Absent: left open. */
  readonly nationality?: Nationality | undefined;
  readonly inflow: keyof typeof inflows;
  readonly guide: string;
  readonly legal?: string | undefined;
  readonly head?: Person | undefined;
  readonly relation?: keyof typeof relations | undefined;
  readonly story?: string | undefined;
}

const readsOf: Partial<Record<Nationality, ReadingLanguage>> = {
  sy: 'ar',
  iq: 'ar',
  stateless: 'ar',
  er: 'ti',
  ir: 'fa',
  af: 'fa',
  so: 'so',
  tr: 'tr',
};

const otherGuide = (guide: string): string | undefined =>
  maassluis.guides.includes(guide) ? maassluis.guides.find((each) => each !== guide) : undefined;

export const register = (diary: Diary, newcomer: Newcomer, as = newcomer.guide): Person => {
  const { label, settledOn, told = settledOn, birthDate, sex, nationality, inflow, guide, legal, head, relation, story } = newcomer;
  const reads = (nationality && readsOf[nationality]) ?? 'nl';
  const standIn = otherGuide(guide);
  const id = diary.tell({
    as,
    on: told,
    form: 'client-registration',
    label: `client ${label}`,
    story,
    answers: {
      nameOnCard: `${exampleClient[reads]} ${label}`,
      birthDate,
      sex,
      nationality,
      inflow,
      settledOn,
      readsLanguage: reads,
      speaksLanguage: pick(`speaks ${label}`, spoken[reads]),
      interpreterNeeded: pick<boolean>(`interpreter ${label}`, [true, false, false]),
      emailAddress: pick<string | undefined>(`mail ${label}`, [undefined, undefined, `${label.toLowerCase()}@client.example`]),
      safeToContact: true,
      relation,
      householdOf: head?.id,
      contactVolunteer: idOf(guide),
      standIn: standIn && idOf(standIn),
      legalVolunteer: legal && idOf(legal),
    },
  });
  return { id, label, guide };
};

const yearsBefore = (label: string, on: string, least: number, most: number): string =>
  minus(on, { years: least, days: below(`born ${label}`, (most - least) * 365) });

/** Of some only the year or the month is known (domain facts §8.2); whatever it was, they were of age. */
export const grownUpBorn = (label: string, on: string): string => {
  const day = yearsBefore(label, on, 20, 58);
  return pick(`known ${label}`, [day, day, day, day, day.slice(0, 7), day.slice(0, 4)]);
};

/** The same for children: whatever it was, they were none. */
export const childBorn = (label: string, on: string): string => {
  const day = yearsBefore(label, on, 0, 13);
  const isSmall = Temporal.PlainDate.compare(day, Temporal.PlainDate.from(on).subtract({ years: 2 })) > 0;
  return isSmall ? day : pick(`known ${label}`, [day, day, day, day, day, day.slice(0, 7), day.slice(0, 4)]);
};

export const memberId = (label: string): string => keyOf(`member ${label}`);
