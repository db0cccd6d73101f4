/**
 * The example year counted from its lines, in plain code: written from the text of the annual report and the definitions of domain facts §6.2, and from
 * nothing that the system counts with. Days are ISO text, which sorts as time does.
 */
import type { YearLine } from '../../../examples/maassluis-2017/lines.ts';

/** What the count reads, of all forms together; of a line those of its form are there. */
export interface Answers {
  readonly clientId: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly inflow: string;
  readonly nationality?: string;
  readonly obligedSince?: string;
  readonly settledOn: string;
  readonly housedOn: string;
  readonly on: string;
  readonly startedOn: string;
  readonly closedOn: string;
  readonly openedOn: string;
  readonly reopenedOn: string;
  readonly enteredOn: string;
  readonly leftOn: string;
  readonly heldOn: string;
  readonly joinedOn: string;
  readonly changedOn: string;
  readonly notifiedOn: string;
  readonly since: string;
  readonly validFrom: string;
  readonly member: string;
  readonly kind: string;
  readonly reason: string;
  readonly municipality: string;
  readonly session: string;
  readonly sessionId: string;
  readonly half: string;
  readonly countsForTarget: boolean;
  readonly newHome?: boolean;
  readonly year: number;
  readonly target: number;
  readonly balanceBefore?: number;
  readonly originalFilingYear?: number;
  readonly round: number;
  readonly people: number;
  readonly firstTime: number;
  readonly groups: number;
  readonly hoursPerWeek: number;
  readonly roles: readonly string[];
  readonly partners: readonly string[];
  readonly themes: readonly string[];
  readonly requests: readonly { readonly topic: string }[];
  readonly slots: readonly { readonly kind: string }[];
  readonly recipients: readonly { readonly clientId: string }[];
  readonly attendance?: readonly { readonly clientId: string; readonly attended: boolean; readonly who: string; readonly number: number }[];
}

export interface Line {
  readonly key: string;
  readonly at: string;
  readonly a: Answers;
}

export interface Books {
  readonly branch: string;
  readonly of: (form: string) => readonly Line[];
}

export const booksOf = (lines: readonly YearLine[], branch: string): Books => {
  const withdrawn = new Set(lines.filter(({ form }) => form === 'entry-withdrawn').map(({ answers }) => answers['submissionId']));
  const own = lines.filter(({ as, key }) => as.endsWith('-vlaardingen') === (branch === 'vlaardingen') && !withdrawn.has(key));
  return {
    branch,
    // The lines are JSON; that the answers fit their forms is another test.
    of: (form) => own.filter((line) => line.form === form).map(({ key, at, answers }) => ({ key, at, a: answers as unknown as Answers })),
  };
};

export const inYear = (day: string, year: number): boolean => day.startsWith(`${year}-`);
export const distinct = (things: readonly unknown[]): number => new Set(things).size;
export const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
export const yearsLater = (day: string, years: number): string => {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return later.endsWith('-02-29') && Number(later.slice(0, 4)) % 4 !== 0 ? later.replace('-29', '-28') : later;
};
