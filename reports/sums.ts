/** Which numbers of the report are sums of others: from them a number that is left out could be worked out. */
import type { ReportedFigure } from './report.ts';

/** Parts first, the whole last. A part of a figure is written `figure/part`. */
const fixed: readonly (readonly string[])[] = [
  ['M03', 'M04', 'M04-unknown', 'M01'],
  ['M05', 'M06', 'M06-other', 'M01'],
  ['M08', 'M09', 'M09-other', 'M01'],
  ['M10', 'M11', 'M11-unknown', 'M09'],
  // The balance is this number, plus the balance at the start, minus the targets, which the municipality knows.
  ['M02/housed', 'M02'],
  ['M07/sy', 'M07'],
  ['M13/education', 'M14'],
  ['M13/finance', 'M15'],
  ['M13/participation', 'M16'],
  ['M13/housing', 'M17'],
  ['M22-start', 'M21', 'M22-reopened', 'M22'],
  ['M44/refugees', 'M44'],
];

/** A sum that reaches into the year before. */
interface AcrossYears {
  /** Cells of the year before. */
  readonly before: readonly string[];
  /** Cells of the year itself, the whole last. */
  readonly year: readonly string[];
}

export const acrossYears: readonly AcrossYears[] = [
  // Minus the target of the year, which the municipality knows.
  { before: ['M02'], year: ['M01', 'M02'] },
  { before: ['M02/housed'], year: ['M01', 'M02/housed'] },
  // What was open at the end of one year is open at the start of the next.
  { before: ['M24'], year: ['M22-start'] },
];

/** What grows from year to year. */
export const balances: readonly string[] = acrossYears.flatMap(({ before, year }) => year.filter((cell) => before.includes(cell)));

/**
 * What the report of the year after would tell once more, under another name. It is kept back always, so that the year after can hide it beside a small
 * number and needs to hide nothing that the report is about.
 */
export const leftToTheYearAfter: readonly string[] = acrossYears.flatMap(({ before, year }) => (year.length === 1 ? before : []));

/** The named parts of these make up another figure, or themselves. */
const ofParts: Readonly<Record<string, string>> = {
  M07: 'M01',
  M13: 'M13',
  M21: 'M21',
  M25: 'M25',
  M39: 'M39',
  referrals: 'referrals',
  signals: 'signals',
};

/** All of them, the parts as this report names them. */
export const sums = (figures: Readonly<Record<string, ReportedFigure>>): readonly (readonly string[])[] => [
  ...fixed,
  ...Object.entries(ofParts).map(([id, whole]) => [...Object.keys(figures[id]?.parts ?? {}).map((part) => `${id}/${part}`), whole]),
  // The participants from here are one of the municipalities of the programme.
  ...Object.entries(figures['M39']?.parts ?? {}).flatMap(([name, number]) =>
    number === figures['M37']?.value ? [[`M39/${name}`, 'M37']] : [],
  ),
];
