/** The annual report for people: the chapters of the report, every figure in a sentence with its definition behind it. Printed, it is a report. */
import { type Readable, type Row, rowsOf, untold } from '../reports/csv.ts';
import { units } from '../reports/figure.ts';
import { chapters } from '../reports/figures/index.ts';
import { partName } from '../reports/part-names.ts';
import type { Checked } from '../reports/report.ts';
import type { Json } from '../schemas/kernel/json.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import { showDay } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

interface Props {
  readonly frame: Frame;
  readonly branch: string;
  readonly report: Readable & { readonly invariants: readonly Checked[] };
  /** Whether small numbers were left out. */
  readonly isShared: boolean;
}

export const AnnualReportPage = ({ frame, branch, report, isShared }: Props) => {
  const say = sayIn(frame.lang);
  const { year } = report;
  const title = `${say(words.title)} ${year}, ${branch}`;
  const address = (of: number) => `/reports/annual/${of}?branch=${encodeURIComponent(report.branch)}`;
  const rows = rowsOf(report);
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p>{say(words.about)}</p>
      {isShared && <p>{say(words.smallLeftOut)}</p>}
      <p class="actions">
        <a class="target" href={address(year - 1)}>
          {year - 1}
        </a>{' '}
        <a class="target" href={address(year + 1)}>
          {year + 1}
        </a>
      </p>
      <Verdict checked={report.invariants} say={say} />
      {chapters.map(({ id, title: chapter, figures }) => (
        <section key={id}>
          <h2>{say(chapter)}</h2>
          <dl class="facts">
            {rows
              .filter((row) => figures.some((figure) => figure.id === row.id))
              .map((row) => (
                <Shown key={row.id} row={row} say={say} />
              ))}
          </dl>
        </section>
      ))}
      <Checks checked={report.invariants} say={say} />
    </Page>
  );
};

const Verdict = ({ checked, say }: { checked: readonly Checked[]; say: Say }) => {
  const broken = checked.filter(({ weight, holds }) => weight === 'must' && holds === false);
  if (broken.length === 0) return null;
  return (
    <div class="note warning">
      <p>
        <strong>{say(words.contradicts)}</strong>
      </p>
      <ul>
        {broken.map(({ id, says }) => (
          <li key={id}>{say(says)}</li>
        ))}
      </ul>
    </div>
  );
};

const Shown = ({ row: { id, figure }, say }: { row: Row; say: Say }) => {
  const { title, definition, version, validFrom, source, over, parts = {}, records } = figure;
  return (
    <div>
      <dt>{say(title)}</dt>
      <dd>
        <Value row={{ id, figure }} say={say} />
        {Object.keys(parts).length > 0 && <Parts figure={id} parts={parts} say={say} />}
        <details>
          <summary>{say(words.howCounted)}</summary>
          <p>{say(definition)}</p>
          <p class="small">
            {id}, {say(words.version)} {version}, {say(words[over])}, {say(words.since)} {validFrom.split('-').reverse().join('-')}
            {source !== '-' && `; ${say(words.source)} ${source}`}
          </p>
          {records && records.length > 0 && (
            <ul class="small">
              {records.map((record) => (
                <li key={record}>
                  <a class="target" href={`/submissions/${record}`}>
                    {say(words.entry)} {record.slice(0, 8)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </details>
      </dd>
    </div>
  );
};

const Value = ({ row: { id, figure }, say }: { row: Pick<Row, 'id' | 'figure'>; say: Say }) => {
  const { value, unit, hidden } = figure;
  if (hidden) return <strong>{say(untold)}</strong>;
  if (value === null) return <strong>{say(words.notKnown)}</strong>;
  if (typeof value === 'number')
    return (
      <span>
        <strong>{say(decimal(value))}</strong> {say(units[unit])}
      </span>
    );
  const items: readonly Json[] = Array.isArray(value) ? value : [value];
  return (
    <ul>
      {items.map((item) => (
        <li key={JSON.stringify(item)}>{inWords(id, item, say)}</li>
      ))}
    </ul>
  );
};

const Parts = ({ figure, parts, say }: { figure: string; parts: Readonly<Record<string, Json>>; say: Say }) => (
  <ul class="small">
    {Object.entries(parts).map(([name, part]) => (
      <li key={name}>
        {nameOf(figure, name, say)}: {inWords(figure, part, say)}
      </li>
    ))}
  </ul>
);

const decimal = (number: number): Text => ({ nl: String(number).replace('.', ','), en: String(number) });

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const nameOf = (figure: string, name: string, say: Say): string =>
  isDay(name) ? showDay(Temporal.PlainDate.from(name)) : say(partName(figure, name));

const inWords = (figure: string, value: Json | undefined, say: Say): string => {
  if (value === null || value === undefined) return say(words.notKnown);
  if (typeof value === 'number') return say(decimal(value));
  if (typeof value === 'string') return nameOf(figure, value, say);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((each) => inWords(figure, each, say)).join(', ');
  return Object.entries(value)
    .map(([name, part]) => `${nameOf(figure, name, say)}: ${inWords(figure, part, say)}`)
    .join('; ');
};

const marks = { true: words.holds, false: words.breaks, null: words.notKnown } as const;

const Checks = ({ checked, say }: { checked: readonly Checked[]; say: Say }) => (
  <section>
    <h2>{say(words.checks)}</h2>
    <details>
      <summary>{say(words.checksMore)}</summary>
      <ul>
        {checked.map(({ id, says, weight, holds }) => (
          <li key={id}>
            {say(says)} <strong>{say(marks[`${holds}`])}</strong>
            {weight === 'expected' && ` (${say(words.expected)})`}
          </li>
        ))}
      </ul>
    </details>
  </section>
);
