/** What was sent to the municipality, as it was sent, and what is counted otherwise since. From here a team leader sends. */
import { chapters, figures } from '../reports/figures/index.ts';
import type { NamedPeriod } from '../reports/period.ts';
import type { AllSaid, Said } from '../reports/said.ts';
import { type Changed, type NotSent, type SentReport, saidIn } from '../reports/sent.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { reportAddress } from './annual-report-address.ts';
import { inWords } from './annual-report-values.ts';
import { annualReportWords } from './annual-report-words.ts';
import { showMoment } from './dates.ts';
import { pageInputs } from './form-inputs.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { sentReportWords as words } from './sent-report-words.ts';

interface Props {
  readonly frame: Frame;
  readonly branch: string;
  readonly sending: {
    readonly branch: string;
    readonly period: NamedPeriod;
    readonly sent: readonly SentReport[];
    readonly changed?: readonly Changed[];
    readonly maySend?: { readonly otherwise: NotSent | undefined };
  };
}

export const SentReportPage = ({ frame, branch, sending }: Props) => {
  const say = sayIn(frame.lang);
  const { period, sent, changed, maySend } = sending;
  const [last, ...earlier] = sent;
  const title = `${say(words.title)} ${say(period.name)}, ${branch}`;
  const report = reportAddress([sending.branch], period);
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p>{say(words.about)}</p>
      <p class="actions">
        <a class="target" href={report}>
          {say(annualReportWords.title)} {say(period.name)}
        </a>
      </p>
      {maySend && (
        <Send to={report.replace('?', '/sent?')} otherwise={maySend.otherwise?.says} guard={frame.signedIn?.guard ?? ''} say={say} />
      )}
      {last ? (
        <>
          {changed && <Changes changed={changed} say={say} />}
          <h2>
            {say(words.sentOn)} {say(showMoment(last.sentAt))}
          </h2>
          <Numbers said={saidIn(last)} say={say} />
          <details>
            <summary>{say(words.signature)}</summary>
            <p>{say(words.signatureMore)}</p>
            <code>{last.signed}</code>
          </details>
        </>
      ) : (
        <p>{say(words.none)}</p>
      )}
      {earlier.length > 0 && (
        <>
          <h2>{say(words.earlier)}</h2>
          <ul>
            {earlier.map(({ sentAt }) => (
              <li key={sentAt.toString()}>{say(showMoment(sentAt))}</li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};

const Send = ({ to, otherwise, guard, say }: { to: string; otherwise: Text | undefined; guard: string; say: Say }) => {
  if (otherwise)
    return (
      <div class="note">
        <p>{say(otherwise)}</p>
      </div>
    );
  return (
    <form method="post" action={to}>
      <p>{say(words.sendMore)}</p>
      <input type="hidden" name={pageInputs.guard} value={guard} />
      <button class="button" type="submit">
        {say(words.send)}
      </button>
    </form>
  );
};

const titleOf = (id: string, say: Say): string => {
  const figure = figures.find((each) => each.id === id);
  return figure ? say(figure.title) : id;
};

const shown = (id: string, figure: Said | undefined, say: Say): string =>
  figure?.hidden ? say(annualReportWords.hiddenShort) : figure ? inWords(id, figure.value, say) : '–';

const Changes = ({ changed, say }: { changed: readonly Changed[]; say: Say }) => {
  if (changed.length === 0) return <p>{say(words.unchanged)}</p>;
  return (
    <>
      <h2>{say(words.changed)}</h2>
      <dl class="facts">
        {changed.map(({ figure, before, now }) => (
          <div key={figure}>
            <dt>
              {titleOf(figure, say)}
              {before?.version !== now?.version && ` ${say(words.definition)}`}
            </dt>
            <dd>
              <div>
                {say(words.before)}: {withParts(figure, before, say)}
              </div>
              <div>
                {say(words.now)}: {withParts(figure, now, say)}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const withParts = (id: string, figure: Said | undefined, say: Say): string =>
  figure?.parts ? `${shown(id, figure, say)} (${inWords(id, { ...figure.parts }, say)})` : shown(id, figure, say);

const Numbers = ({ said, say }: { said: AllSaid; say: Say }) => (
  <>
    {chapters.map(({ id: chapter, title, figures: own }) => {
      const told = own.flatMap(({ id }) => (said[id] ? [{ id, figure: said[id] }] : []));
      return (
        <section key={chapter}>
          <h3>{say(title)}</h3>
          <dl class="facts">
            {told.map(({ id, figure }) => (
              <div key={id}>
                <dt>{titleOf(id, say)}</dt>
                <dd>{shown(id, figure, say)}</dd>
              </div>
            ))}
          </dl>
        </section>
      );
    })}
  </>
);
