/** One figure in the report: its sentence, which leads to how it was counted. */
import type { Json } from '../schemas/kernel/json.ts';
import { sentenceOf } from './annual-report-sentences.ts';
import { decimal, inWords, partNamed, type ShownFigure, valueInWords } from './annual-report-values.ts';
import { annualReportWords as words } from './annual-report-words.ts';
import type { Say } from './language.ts';

interface Props {
  readonly id: string;
  readonly figure: ShownFigure;
  /** Where the figure is explained. */
  readonly to: string;
  readonly say: Say;
}

export const FigureSentence = ({ id, figure, to, say }: Props) => {
  const { parts = {}, title } = figure;
  return (
    <li>
      <Sentence id={id} figure={figure} say={say} />{' '}
      <a class="how" href={to}>
        {say(words.how)}
        <span class="unseen">: {say(title)}</span>
      </a>
      <Parts id={id} parts={parts} say={say} />
    </li>
  );
};

export const Sentence = ({ id, figure, say }: Omit<Props, 'to'>) => {
  const { value, hidden, title } = figure;
  const sentence = typeof value === 'number' && !hidden ? sentenceOf(id, value) : undefined;
  if (sentence)
    return (
      <>
        <strong>{decimal(sentence.number, say)}</strong> {say(sentence.rest)}
      </>
    );
  if (Array.isArray(value) && !hidden) return <Listed id={id} title={say(title)} items={value} say={say} />;
  return (
    <>
      {say(title)}: <strong>{valueInWords(id, figure, say)}</strong>
    </>
  );
};

const Listed = ({ id, title, items, say }: { id: string; title: string; items: readonly Json[]; say: Say }) => (
  <>
    {title}: {items.length === 0 && <strong>{say(words.none)}</strong>}
    {items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li key={JSON.stringify(item)}>{inWords(id, item, say)}</li>
        ))}
      </ul>
    )}
  </>
);

const Parts = ({ id, parts, say }: { id: string; parts: NonNullable<ShownFigure['parts']>; say: Say }) => {
  const shown = Object.entries(parts).map(([name, part]) => `${partNamed(id, name, say)}: ${inWords(id, part, say)}`);
  return shown.length > 0 ? <div class="small">{shown.join('; ')}</div> : null;
};
