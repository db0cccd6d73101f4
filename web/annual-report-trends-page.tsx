/** Signals and trends: some figures quarter by quarter, beside the year before, for whoever may read parts of a year. */
import { wholeYear } from '../reports/period.ts';
import type { Trend, Trends } from '../reports/trends.ts';
import { reportAddress } from './annual-report-address.ts';
import { type Behind, BehindNote } from './annual-report-behind.tsx';
import { movementWords, trendsWords as words } from './annual-report-trends-words.ts';
import { decimal, partNamed } from './annual-report-values.ts';
import { annualReportWords } from './annual-report-words.ts';
import { Columns } from './charts/columns.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

interface Props {
  readonly frame: Frame;
  readonly branch: string;
  /** How the address names the branches. */
  readonly linked: readonly string[];
  readonly told: Trends & { readonly year: number; readonly behind?: Behind };
}

export const TrendsPage = ({ frame, branch, linked, told }: Props) => {
  const say = sayIn(frame.lang);
  const { year, trends, behind } = told;
  const title = `${say(words.title)} ${year}, ${branch}`;
  const to = (other: number) => reportAddress(linked, wholeYear(other), 'trends');
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p>{say(words.about)}</p>
      <nav class="actions" aria-label={say(annualReportWords.otherPeriods)}>
        {[year - 1, year + 1].map((other) => (
          <a class="target" key={other} href={to(other)}>
            {other}
          </a>
        ))}
        <a class="target" href={reportAddress(linked, wholeYear(year))}>
          {say(annualReportWords.back)}
        </a>
      </nav>
      <BehindNote behind={behind} say={say} />
      <Compared told={told} say={say} />
      {trends.map((trend) => (
        <OneTrend key={trend.id} trend={trend} told={told} linked={linked} say={say} />
      ))}
    </Page>
  );
};

const Compared = ({ told: { quarters, last }, say }: { told: Trends; say: Say }) => {
  const running = quarters.find(({ state }) => state === 'running');
  const [then, now] = last === undefined ? [] : [quarters[last - quarters.length / 2], quarters[last]];
  return (
    <>
      <p>{then && now ? `${say(words.compared)} ${say(now.name)} ${say(words.with)} ${say(then.name)}.` : say(words.noneOver)}</p>
      {running && (
        <p>
          {say(words.running)} {say(running.name)}.
        </p>
      )}
    </>
  );
};

/** The most parts of one figure; the page of the figure has all. */
const mostParts = 8;

const OneTrend = ({ trend, told, linked, say }: Pick<Props, 'told' | 'linked'> & { trend: Trend; say: Say }) => {
  const { quarters, year } = told;
  const { id, values, parts, movement, changes } = trend;
  const title = say(trend.title);
  const shown = (value: number | null) => (value === null ? '–' : decimal(value, say));
  const isChanged = (place: number) => changes.some(({ at }) => at === place);
  // At the beginning of a row there is nothing to the left of the line.
  const isCut = (first: number, place: number) => place > 0 && isChanged(first + place);
  const columns = quarters.map((quarter, place) => {
    const value = values[place] ?? null;
    return { name: `${(place % 4) + 1} ’${String(quarter.year).slice(2)}`, value, shown: shown(value), changed: isChanged(place) };
  });
  const rows = [
    { name: `${say(words.all)}, ${year - 1}`, values: values.slice(0, 4), first: 0, says: undefined },
    {
      name: `${say(words.all)}, ${year}`,
      values: values.slice(4),
      first: 4,
      says: isChanged(4) ? say(annualReportWords.fromHere) : undefined,
    },
    ...parts.slice(0, mostParts).map((part) => ({
      name: partNamed(id, part.name, say),
      values: part.values.slice(4),
      first: 4,
      says: part.movement === 'more' || part.movement === 'fewer' ? say(movementWords[part.movement]) : undefined,
    })),
  ];
  return (
    <section>
      <h2>
        <a href={reportAddress(linked, wholeYear(year), id)}>{title}</a>
      </h2>
      <p>{say(trend.definition)}</p>
      {told.last !== undefined && (
        <p>
          <strong>{say(movementWords[movement])}</strong>
        </p>
      )}
      {values.some((value) => value !== null && value !== 0) && (
        <figure>
          <Columns
            title={`${title}: ${quarters.map(({ name }, place) => `${say(name)} ${shown(values[place] ?? null)}`).join(', ')}`}
            columns={columns}
          />
        </figure>
      )}
      <table class="years">
        <caption class="unseen">
          {title}, {say(words.title)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            {[1, 2, 3, 4].map((quarter) => (
              <th class="sum" scope="col" key={quarter}>
                {quarter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values: own, first, says }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {says && ` (${says})`}
              </th>
              {own.map((value, place) => (
                <td class={isCut(first, place) ? 'sum cut' : 'sum'} key={quarters[place]?.from}>
                  {shown(value)}
                  {isCut(first, place) && <span class="unseen"> ({say(words.countedOtherwise)})</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > 0 && (
        <p class="small">
          {say(annualReportWords.lineShort)} {changes.map(({ says }) => say(says)).join(' ')}
        </p>
      )}
      {parts.length > mostParts && <p class="small">{say(words.otherParts)}</p>}
    </section>
  );
};
