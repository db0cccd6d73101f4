/** Whom a simulation of guidance is about: any number of clients, their branches and first days, and all that is told about them day by day. */
import type { Client } from '../../../functions/clients/client.ts';
import { momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import { type Course, courseOf, courses, type Rhythm, type Told } from './course.ts';

export const firstDay = Temporal.PlainDate.from('2026-01-05');

/** A branch guides so many, who come to live there over twenty weeks, two on a day. */
const inBranch = 280;
const firstDays = inBranch / 2;
const volunteers = 20;

/** Every course has ended by then, and what was planned for later too. */
export const lastDay = firstDay.add({ months: 27 }).add({ days: firstDays });

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Clients of one place within their branches began on the same day and go the same course. */
const placeOf = (number: number): number => number % inBranch;

const startOf = (number: number): Temporal.PlainDate => firstDay.add({ days: placeOf(number) % firstDays });

/** Two who begin on one day go different courses. */
export const courseOfClient = (number: number): Course =>
  courses[(placeOf(number) + 5 * Math.floor(placeOf(number) / firstDays)) % courses.length] ?? 'in-time';

export const aClient = (number: number): Client => {
  const branch = `branch-${Math.floor(number / inBranch)}`;
  return {
    id: idOf(number),
    branch,
    person: { nameOnCard: 'Example', birthDate: '1990' },
    household: idOf(number),
    sex: 'unknown',
    inflow: 'azc',
    settledOn: startOf(number),
    readsLanguage: 'nl',
    speaksLanguage: 'ar',
    interpreterNeeded: false,
    safeToContact: false,
    contactVolunteer: `${branch}-volunteer-${number % volunteers}`,
    registeredAt: momentOn(firstDay, '09:00'),
  };
};

/** One form, sent about every client of one course who began on one day. */
export interface Telling {
  readonly told: Told;
  readonly clients: readonly string[];
}

/** All that is told about these clients, by its day. */
export const tellings = (clients: readonly number[], rhythm: Rhythm): Map<string, Telling[]> => {
  const alike = Map.groupBy(clients, placeOf);
  const all = [...alike.values()].flatMap((numbers) => {
    const [first = 0] = numbers;
    const ids = numbers.map(idOf);
    return courseOf(courseOfClient(first), startOf(first), rhythm).map((told): Telling => ({ told, clients: ids }));
  });
  return Map.groupBy(all, ({ told }) => told.on.toString());
};
