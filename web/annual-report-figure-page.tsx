/** What stands behind one figure: how it was counted, how it went from month to month, and the entries, for whoever may see them. */

import { changesBetween } from '../reports/counting.ts';
import type { Period } from '../reports/fact.ts';
import type { NamedPeriod } from '../reports/period.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { reportAddress } from './annual-report-address.ts';
import { type Behind, BehindNote } from './annual-report-behind.tsx';
import { Sentence } from './annual-report-figure.tsx';
import { decimal, type ShownFigure } from './annual-report-values.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import { Columns } from './charts/columns.tsx';
import { showDay } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

interface Month {
  readonly month: Period;
  readonly value: number | null;
}

interface Course {
  readonly id: string;
  readonly figure: ShownFigure;
  readonly period: NamedPeriod;
  readonly branches: readonly string[];
  readonly months?: readonly Month[];
  readonly behind?: Behind;
}

/** The most entries that a page shows; the file in JSON has all. */
const mostEntries = 500;

export const FigurePage = ({ frame, branch, course }: { frame: Frame; branch: string; course: Course }) => {
  const say = sayIn(frame.lang);
  const { id, figure, period, branches, months, behind } = course;
  const title = `${say(figure.title)}, ${branch} ${say(period.name)}`;
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p>
        <Sentence id={id} figure={figure} say={say} />
      </p>
      <BehindNote behind={behind} say={say} />
      <h2>{say(words.howCounted)}</h2>
      <p>{say(figure.definition)}</p>
      <p class="small">
        {id}, {say(words.version)} {figure.version}, {say(words[figure.over])}, {say(words.since)}{' '}
        {figure.validFrom.split('-').reverse().join('-')}
        {figure.source !== '-' && `; ${say(words.source)} ${figure.source}`}
      </p>
      {months && months.length > 1 && <Months figure={figure} months={months} say={say} />}
      <Entries records={figure.records ?? []} say={say} />
      <p>
        <a class="target" href={reportAddress(branches, period)}>
          {say(words.back)}
        </a>
      </p>
    </Page>
  );
};

const monthName = ({ from }: Period): string => from.slice(0, 7).split('-').reverse().join('-');

/** As many columns as a narrow screen has room for. */
const mostColumns = 12;

const Months = ({ figure, months, say }: { figure: ShownFigure; months: readonly Month[]; say: Say }) => {
  const title = say(figure.title);
  const shown = (value: number | null) => (value === null ? '–' : decimal(value, say));
  const changed = months.map(({ month }, place) => {
    const before = months[place - 1];
    return before !== undefined && changesBetween(figure, before.month, month).length > 0;
  });
  const columns = months.map(({ month, value }, place) => ({
    name: month.from.slice(5, 7),
    value,
    shown: shown(value),
    changed: changed[place],
  }));
  return (
    <section>
      <h2>{say(words.perMonth)}</h2>
      <p>{say(words.perMonthSays)}</p>
      {months.length <= mostColumns && months.some(({ value }) => value !== 0) && (
        <Columns
          title={`${title}: ${months.map(({ month, value }) => `${monthName(month)} ${shown(value)}`).join(', ')}`}
          columns={columns}
        />
      )}
      {changed.some(Boolean) && <p class="small">{say(words.lineShort)}</p>}
      <table>
        <caption class="unseen">
          {title}: {say(words.perMonth)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            <th class="sum" scope="col">
              {title}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, value }, place) => (
            <tr key={month.from}>
              <th scope="row">
                {showDay(Temporal.PlainDate.from(month.from))} – {showDay(Temporal.PlainDate.from(month.till))}
                {changed[place] && ` (${say(words.fromHere)})`}
              </th>
              <td class="sum">{shown(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Entries = ({ records, say }: { records: readonly string[]; say: Say }) => {
  if (records.length === 0) return null;
  return (
    <section>
      <h2>
        {say(words.entries)} ({records.length})
      </h2>
      <ul class="small">
        {records.slice(0, mostEntries).map((record) => (
          <li key={record}>
            <a class="target" href={`/submissions/${record}`}>
              {say(words.entry)} {record.slice(0, 8)}
            </a>
          </li>
        ))}
      </ul>
      {records.length > mostEntries && <p>{say(words.more)}</p>}
    </section>
  );
};
