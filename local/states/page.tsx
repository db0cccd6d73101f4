/** What a page says of one execution: facts, the state graph with the way taken, and the history. No script; readable without the picture. */
import { render } from 'preact-render-to-string';
import type { HistoryEvent } from './execution.ts';
import { isObject, type Json } from './json.ts';
import { isoMoment } from './moments.ts';
import { Picture } from './picture.tsx';

/** What DescribeExecution answers, as far as the page shows it. */
export interface ShownExecution {
  readonly executionArn: string;
  readonly stateMachineArn: string;
  readonly name: string;
  readonly status: string;
  readonly startDate: number;
  readonly stopDate?: number | undefined;
  readonly redriveCount?: number | undefined;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
}

/** Events on one page. */
const mostEvents = 200;

/** A moment, in seconds as the API gives it, with a blank at which a narrow column can break it. */
export const Moment = ({ seconds }: { seconds: number }) => {
  const iso = isoMoment(seconds * 1000);
  return <time dateTime={iso}>{iso.replace('T', ' ').replace('.000Z', 'Z')}</time>;
};

/** Texts that are JSON are shown as what they say, so that a payload inside a payload can be read. */
const unfolded = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(unfolded);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unfolded(each)]));
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return unfolded(JSON.parse(value) as Json);
  } catch {
    return value;
  }
};

const readable = (value: Json): string => {
  const shown = unfolded(value);
  return typeof shown === 'string' ? shown : JSON.stringify(shown, null, 2);
};

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const TextFact = ({ name, text }: { name: string; text: string | undefined }) =>
  text === undefined ? null : (
    <Fact name={name}>
      <pre>{readable(text)}</pre>
    </Fact>
  );

const What = ({ event }: { event: HistoryEvent }) => {
  const details = Object.entries(event).find(([key]) => key.endsWith('EventDetails'))?.[1];
  const name = isObject(details) ? (details['name'] ?? details['error']) : undefined;
  const line = (
    <>
      {event.type} {typeof name === 'string' && <strong>{name}</strong>}{' '}
      <small>
        <Moment seconds={event.timestamp} />
      </small>
    </>
  );
  if (!isObject(details) || Object.keys(details).length === 0) return line;
  return (
    <details>
      <summary>{line}</summary>
      <pre>{readable(details)}</pre>
    </details>
  );
};

const History = ({ events, first, address }: { events: readonly HistoryEvent[]; first: number; address: string }) => {
  const shown = events.slice(first - 1, first - 1 + mostEvents);
  const next = first + mostEvents;
  const part = events.length > mostEvents;
  return (
    <>
      <p>{part ? `Events ${first} to ${first + shown.length - 1} of ${events.length}` : `${events.length} events`}, oldest first.</p>
      <ol class="rows" start={first}>
        {shown.map((event) => (
          <li key={event.id}>
            <What event={event} />
          </li>
        ))}
      </ol>
      {part && (
        <nav aria-label="Events">
          {first > 1 && <a href={`${address}?from=${Math.max(1, first - mostEvents)}`}>Earlier events</a>}
          {next <= events.length && <a href={`${address}?from=${next}`}>Later events</a>}
        </nav>
      )}
    </>
  );
};

export interface ExecutionPage {
  readonly execution: ShownExecution;
  readonly definition: string;
  /** The whole of it: the picture needs all, the table shows a part. */
  readonly history: readonly HistoryEvent[];
  /** The number of the event with which the table begins. */
  readonly first?: number;
  /** Where this page is found, for its own links. */
  readonly address: string;
}

/** The content of the page, as HTML below its heading. */
export const executionPage = ({ execution, definition, history, first = 1, address }: ExecutionPage): string => {
  const { status, startDate, stopDate, redriveCount = 0 } = execution;
  return render(
    <>
      <dl>
        <Fact name="Status">{status}</Fact>
        <Fact name="State machine">{execution.stateMachineArn.split(':').at(-1)}</Fact>
        <Fact name="Started">
          <Moment seconds={startDate} />
        </Fact>
        {stopDate !== undefined && (
          <Fact name="Ended">
            <Moment seconds={stopDate} />
          </Fact>
        )}
        {redriveCount > 0 && <Fact name="Redriven">{redriveCount} times</Fact>}
        <TextFact name="Error" text={execution.error} />
        <TextFact name="Cause" text={execution.cause} />
        <TextFact name="Input" text={execution.input} />
        <TextFact name="Output" text={execution.output} />
        <Fact name="ARN">
          <code>{execution.executionArn}</code>
        </Fact>
      </dl>
      <h2>The way it took</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="wide" aria-label="State graph" tabIndex={0}>
        <Picture definition={definition} history={history} />
      </section>
      <h2>History</h2>
      <History events={history} first={Math.min(Math.max(1, first), Math.max(1, history.length))} address={address} />
    </>,
  );
};
