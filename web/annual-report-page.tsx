/** The report for people: the chapters of the annual report, every figure in a sentence, drawn and beside the years before. Printed, it is a report. */
import { type Row, rowsOf } from '../reports/csv.ts';
import { chapters } from '../reports/figures/index.ts';
import type { Checked } from '../reports/invariants.ts';
import { halfOf, type NamedPeriod, quarterOf, wholeYear } from '../reports/period.ts';
import { reportAddress } from './annual-report-address.ts';
import { type Behind, BehindNote } from './annual-report-behind.tsx';
import { ChapterCharts } from './annual-report-charts.tsx';
import { FigureSentence } from './annual-report-figure.tsx';
import { trendsWords } from './annual-report-trends-words.ts';
import type { ShownReport } from './annual-report-values.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import { YearsTable } from './annual-report-years.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { sentReportWords } from './sent-report-words.ts';

interface Props {
  readonly frame: Frame;
  /** The name of the branch, or of several. */
  readonly branch: string;
  readonly report: ShownReport;
  readonly period: NamedPeriod;
  /** The same days of the years before, the nearest first. */
  readonly before: readonly ShownReport[];
  /** Whether small numbers were left out. */
  readonly isShared: boolean;
  /** What addresses name: the branches, or that it is all. */
  readonly linked: readonly string[];
  readonly behind?: Behind;
}

export const AnnualReportPage = ({ frame, branch, report, period, before, isShared, linked, behind }: Props) => {
  const say = sayIn(frame.lang);
  const { year } = period;
  const title = `${say(words.title)} ${say(period.name)}, ${branch}`;
  const isOfOne = !report.branch.includes(',');
  const to = (other: NamedPeriod) => reportAddress(linked, other);
  const neighbours = [wholeYear(year - 1), ...(period.kind === 'year' ? [] : [wholeYear(year)]), wholeYear(year + 1)];
  const within = [...[1, 2].map((half) => halfOf(year, half)), ...[1, 2, 3, 4].map((quarter) => quarterOf(year, quarter))];
  const rows = rowsOf(report);
  const years = [report, ...before].toReversed();
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p>{say(words.about)}</p>
      {isShared && <p>{say(words.smallLeftOut)}</p>}
      <nav class="actions" aria-label={say(words.otherPeriods)}>
        {[...neighbours, ...(isShared ? [] : within)].map((other) => (
          <a class="target" key={say(other.name)} href={to(other)}>
            {say(other.name)}
          </a>
        ))}
        {!isShared && (
          <a class="target" href={reportAddress(linked, wholeYear(year), 'trends')}>
            {say(trendsWords.title)} {year}
          </a>
        )}
      </nav>
      {isOfOne && (
        <p class="actions">
          <a class="target" href={reportAddress(linked, wholeYear(year), 'sent')}>
            {say(sentReportWords.title)} {year}
          </a>
        </p>
      )}
      <BehindNote behind={behind} say={say} />
      <Verdict checked={report.invariants} say={say} />
      {chapters.map(({ id, title: chapter, figures }) => {
        const own = rows.filter((row) => figures.some((figure) => figure.id === row.id));
        return (
          <section key={id}>
            <h2>{say(chapter)}</h2>
            <ul class="figures">
              {own.filter(isWorthSaying).map(({ id: figure, figure: counted }) => (
                <FigureSentence key={figure} id={figure} figure={counted} to={reportAddress(linked, period, figure)} say={say} />
              ))}
            </ul>
            <ChapterCharts chapter={id} years={years} say={say} />
            <YearsTable rows={own} years={years} chapter={say(chapter)} say={say} />
          </section>
        );
      })}
      <Checks checked={report.invariants} say={say} />
    </Page>
  );
};

/** Nobody in a rest that the report of 2017 does not name is said by the table alone. */
const isWorthSaying = ({ figure: { source, value } }: Row): boolean => source !== '-' || value !== 0;

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
