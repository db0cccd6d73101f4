/** The drawings of each chapter: one number through the years, or what a number is made of. All numbers stand in the sentences and tables beside them. */
import type { Text } from '../schemas/kernel/text.ts';
import { decimal, inCell, partNamed, type ShownReport } from './annual-report-values.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import { changesAt } from './annual-report-years.tsx';
import { type Bar, Bars } from './charts/bars.tsx';
import { Columns } from './charts/columns.tsx';
import type { Say } from './language.ts';

type Drawing = { readonly draw: 'years'; readonly id: string } | { readonly draw: 'parts'; readonly id: string; readonly of: Text };

const drawings: Readonly<Record<string, readonly Drawing[]>> = {
  housing: [
    { draw: 'years', id: 'M01' },
    { draw: 'years', id: 'M02' },
    { draw: 'parts', id: 'M07', of: words.nationalities },
  ],
  consultation: [
    { draw: 'years', id: 'M13' },
    { draw: 'parts', id: 'M13', of: words.topics },
  ],
  reunification: [{ draw: 'years', id: 'M23' }],
  guidance: [{ draw: 'years', id: 'M32' }],
  participation: [{ draw: 'years', id: 'M51' }],
};

/** The most bars of one drawing; the rest is one more. */
const mostBars = 8;

interface Props {
  readonly chapter: string;
  /** In order of time, the report itself last. */
  readonly years: readonly ShownReport[];
  readonly say: Say;
}

export const ChapterCharts = ({ chapter, years, say }: Props) => (
  <div class="charts">
    {(drawings[chapter] ?? []).map((drawing) =>
      drawing.draw === 'years' ? (
        <OfYears key={`${drawing.id} years`} id={drawing.id} years={years} say={say} />
      ) : (
        <OfParts key={`${drawing.id} parts`} id={drawing.id} of={drawing.of} years={years} say={say} />
      ),
    )}
  </div>
);

interface OfFigure extends Omit<Props, 'chapter'> {
  readonly id: string;
}

const OfYears = ({ id, years, say }: OfFigure) => {
  const title = years.at(-1)?.figures[id]?.title;
  const columns = years.map(({ year, figures }, place) => {
    const value = figures[id]?.value;
    return {
      name: String(year),
      value: typeof value === 'number' ? value : null,
      shown: inCell(figures[id], say),
      changed: changesAt(id, years, place).length > 0,
    };
  });
  if (!title || columns.filter(({ value }) => value !== null && value !== 0).length === 0) return null;
  return (
    <figure>
      <figcaption>{say(title)}</figcaption>
      <Columns title={`${say(title)}: ${columns.map(({ name, shown }) => `${name} ${shown}`).join(', ')}`} columns={columns} />
      {columns.some(({ changed }) => changed) && <p class="small">{say(words.lineShort)}</p>}
    </figure>
  );
};

const OfParts = ({ id, of, years, say }: OfFigure & { of: Text }) => {
  const figure = years.at(-1)?.figures[id];
  const parts = Object.entries(figure?.parts ?? {})
    .flatMap(([name, value]): Bar[] =>
      typeof value === 'number' ? [{ name: partNamed(id, name, say), value, shown: decimal(value, say) }] : [],
    )
    .toSorted((one, other) => other.value - one.value);
  if (!figure || parts.length < 2) return null;
  const rest = parts.slice(mostBars).reduce((all, { value }) => all + value, 0);
  const bars = [...parts.slice(0, mostBars), ...(rest > 0 ? [{ name: say(words.others), value: rest, shown: decimal(rest, say) }] : [])];
  const title = say(of);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Bars title={`${title}: ${bars.map(({ name, shown }) => `${name} ${shown}`).join(', ')}`} bars={bars} />
    </figure>
  );
};
