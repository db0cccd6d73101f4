/** How a value of the report is written on a page. */
import { type Readable, untold } from '../reports/csv.ts';
import type { Checked } from '../reports/invariants.ts';
import { partName } from '../reports/part-names.ts';
import type { Json } from '../schemas/kernel/json.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import { showDay } from './dates.ts';
import type { Say } from './language.ts';

export type ShownReport = Readable & { readonly invariants: readonly Checked[] };

export type ShownFigure = Readable['figures'][string];

export const decimal = (number: number, say: Say): string => say({ nl: String(number).replace('.', ','), en: String(number) });

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

export const partNamed = (figure: string, name: string, say: Say): string =>
  isDay(name) ? showDay(Temporal.PlainDate.from(name)) : say(partName(figure, name));

export const inWords = (figure: string, value: Json | undefined, say: Say): string => {
  if (value === null || value === undefined) return say(words.notKnown);
  if (typeof value === 'number') return decimal(value, say);
  if (typeof value === 'string') return partNamed(figure, value, say);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((each) => inWords(figure, each, say)).join(', ');
  return Object.entries(value)
    .map(([name, part]) => `${partNamed(figure, name, say)}: ${inWords(figure, part, say)}`)
    .join('; ');
};

/** A number, or why there is none, as short as a column has room for. */
export const inCell = (figure: ShownFigure | undefined, say: Say): string => {
  if (figure?.hidden) return say(words.hiddenShort);
  return typeof figure?.value === 'number' ? decimal(figure.value, say) : '–';
};

/** A whole line for a value that is no number. */
export const valueInWords = (id: string, { value, hidden }: ShownFigure, say: Say): string => {
  if (hidden) return say(untold);
  return inWords(id, value, say);
};
