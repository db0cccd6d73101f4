/** The report as comma-separated values (RFC 4180), for a spreadsheet: one figure a line. */
import type { Json } from '../schemas/kernel/json.ts';
import type { Text } from '../schemas/kernel/text.ts';
import type { SharedFigure } from './disclosure.ts';
import { units } from './figure.ts';
import { chapters } from './figures/index.ts';
import { partName } from './part-names.ts';
import type { AnnualReport, ReportedFigure } from './report.ts';

/** With the entries behind it for whoever may see them, and hidden for whoever may not see a small number. */
type ReadableFigure = SharedFigure & Pick<ReportedFigure, 'records'>;

export interface Row {
  readonly chapter: Text;
  readonly id: string;
  readonly figure: ReadableFigure;
}

/** Any report, whoever reads it. */
export type Readable = Pick<AnnualReport, 'branch' | 'year' | 'period'> & { readonly figures: Readonly<Record<string, ReadableFigure>> };

/** The figures in the order of the chapters. */
export const rowsOf = ({ figures }: Pick<Readable, 'figures'>): Row[] =>
  chapters.flatMap(({ title, figures: own }) =>
    own.flatMap(({ id }) => {
      const figure = figures[id];
      return figure ? [{ chapter: title, id, figure }] : [];
    }),
  );

/** A value as Dutch text: a number as it stands, what has parts as `name: value`. */
export const shown = (figure: string, value: Json | undefined): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => shown(figure, each)).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${partName(figure, name).nl}: ${shown(figure, part)}`)
      .join(', ');
  return typeof value === 'string' ? partName(figure, value).nl : String(value);
};

/** What stands in the place of a number that is not told. */
export const untold: Text = { nl: 'minder dan 5 of afgeschermd', en: 'fewer than 5, or kept back' };

const columns = ['id', 'hoofdstuk', 'titel', 'waarde', 'eenheid', 'onderdelen', 'definitie', 'versie', 'bron'] as const;

const valueIn = (id: string, { value, hidden }: Pick<ReadableFigure, 'value' | 'hidden'>): string | number =>
  hidden ? untold.nl : typeof value === 'number' ? value : shown(id, value);

const cellsOf = ({ chapter, id, figure }: Row): (string | number)[] => {
  const { title, unit, parts, definition, version, source } = figure;
  return [id, chapter.nl, title.nl, valueIn(id, figure), units[unit].nl, shown(id, parts), definition.nl, version, source];
};

// A spreadsheet would take such a text for a formula.
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)./.test(text) ? `'${text}` : text);

const quoted = (cell: string | number): string => (typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`);

type Beside = Pick<Readable, 'year' | 'figures'>;

/** The years before, at the end of a row, so that what a sheet reads by place stays where it was. */
export const columnsBeside = (before: readonly Beside[]): string[] => before.map(({ year }) => `waarde ${year}`);

export const columnsOf = (before: readonly Beside[]): string[] => [...columns, ...columnsBeside(before)];

export const wholeRow = (row: Row, before: readonly Beside[]): (string | number)[] => [
  ...cellsOf(row),
  ...before.map(({ figures }) => {
    const figure = figures[row.id];
    return figure ? valueIn(row.id, figure) : '';
  }),
];

/** What of many branches was not counted up to now: until when (ISO) all was counted, and where something changed since. */
export interface BehindInText {
  readonly until: string;
  readonly branches: readonly string[];
}

/** The last row of a file that is behind, so that the file says so wherever it goes. */
export const behindRow = ({ until, branches }: BehindInText): string[] => {
  const since =
    branches.length === 1 ? 'in 1 locatie is sindsdien iets veranderd' : `in ${branches.length} locaties is sindsdien iets veranderd`;
  return ['', '', `Geteld tot; ${since}`, until];
};

export const csvOf = (report: Pick<Readable, 'figures'>, before: readonly Beside[] = [], behind?: BehindInText): string =>
  [columnsOf(before), ...rowsOf(report).map((row) => wholeRow(row, before)), ...(behind ? [behindRow(behind)] : [])]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
