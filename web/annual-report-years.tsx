/** The numbers of a chapter beside those of the years before, with a line where they may not be compared. */

import { changesBetween } from '../reports/counting.ts';
import type { Row } from '../reports/csv.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { inCell, type ShownReport } from './annual-report-values.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import type { Say } from './language.ts';

interface Props {
  readonly rows: readonly Row[];
  /** In order of time, the report itself last. */
  readonly years: readonly ShownReport[];
  readonly chapter: string;
  readonly say: Say;
}

/** Whether a figure is counted otherwise than in the year to the left. */
export const changesAt = (id: string, years: readonly ShownReport[], place: number) => {
  const [earlier, later] = [years[place - 1], years[place]];
  const figure = later?.figures[id];
  return earlier && later && figure ? changesBetween(figure, earlier.period, later.period) : [];
};

export const YearsTable = ({ rows, years, chapter, say }: Props) => {
  const numbers = rows.filter(({ id }) => years.some(({ figures }) => typeof figures[id]?.value === 'number'));
  if (numbers.length === 0 || years.length < 2) return null;
  const changes = new Map<string, Text>();
  for (const { id } of numbers) {
    for (const place of years.keys()) for (const { says, from } of changesAt(id, years, place)) changes.set(`${from} ${says.en}`, says);
  }
  return (
    <>
      <table class="years">
        <caption class="unseen">
          {chapter}: {say(words.beside)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words.figure)}</th>
            {years.map(({ year }) => (
              <th class="sum" scope="col" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ id, figure }) => (
            <tr key={id}>
              <th scope="row">{say(figure.title)}</th>
              {years.map(({ year, figures }, place) => {
                const changed = changesAt(id, years, place).length > 0;
                return (
                  <td class={changed ? 'sum cut' : 'sum'} key={year}>
                    {inCell(figures[id], say)}
                    {changed && <span class="unseen"> ({say(words.countedOtherwise)})</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {changes.size > 0 && (
        <p class="small">
          {say(words.lineSays)} {[...changes.values()].map((says) => say(says)).join(' ')}
        </p>
      )}
    </>
  );
};
