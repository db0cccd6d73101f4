/** The deadlines of one's clients, in order of day, each with what it was derived from. */
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { distance, nearnessOf, showDay } from './dates.ts';
import { deadlineWords as words } from './deadline-words.ts';
import { DerivedSentence } from './derived-sentence.tsx';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

interface Caution extends Text {
  readonly code: string;
}

export type ShownDerivation =
  | { readonly by: 'print'; readonly title: Text; readonly source: Text; readonly confidence: 'H'; readonly sentence: Text }
  | {
      readonly by: 'policy';
      readonly policy: string;
      readonly version: number;
      readonly anchor: string;
      readonly unrolled: string;
      readonly rolled: string;
      readonly anchorAssumed?: Text | undefined;
      readonly remedy?: Text | undefined;
      readonly because: {
        readonly title: Text;
        readonly roll: 'NONE' | 'ATW' | 'ATW2';
        readonly passed: readonly { readonly day: string; readonly name: Text }[];
        readonly source: string;
        readonly confidence: 'H' | 'M' | 'L';
        readonly sentence: Text;
        readonly cautions: readonly Caution[];
      };
    };

export interface ShownDeadline {
  readonly client: string;
  readonly name: string;
  readonly family: string;
  readonly kind: string;
  /** Of a step plan: the day from which it counts. */
  readonly from?: Temporal.PlainDate | undefined;
  readonly day: Temporal.PlainDate;
  readonly owner: 'CLIENT' | 'AUTHORITY';
  readonly standing: 'coming' | 'open' | 'overdue';
  readonly derivation: ShownDerivation;
}

export interface DeadlinesPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly deadlines: readonly ShownDeadline[];
  /** Whether there is a calendar for this person. */
  readonly offersCalendar: boolean;
  readonly more: { readonly href: string; readonly isOtherClients: boolean } | undefined;
}

const periods = [
  [{ months: 3 }, words.months3],
  [{ months: 6 }, words.months6],
  [{ years: 1 }, words.year1],
  [{ years: 2 }, words.years2],
] as const;

export const DeadlinesPage = ({ frame, today, until, deadlines, offersCalendar, more }: DeadlinesPageProps) => {
  const say = sayIn(frame.lang);
  const coming = deadlines.filter(({ standing }) => standing === 'coming');
  const past = deadlines.filter(({ standing }) => standing !== 'coming');
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <p>
        {say(words.upTo)} {showDay(until)}
      </p>
      <nav class="choices" aria-label={say(words.period)}>
        <ul>
          {periods.map(([length, text]) => {
            const day = today.add(length);
            return (
              <li key={text.en}>
                <a href={`/deadlines?until=${day}`} aria-current={day.equals(until) ? 'true' : undefined}>
                  {say(text)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {deadlines.length === 0 && <p>{say(words.none)}</p>}
      {past.length > 0 && <DeadlineList title={say(words.past)} deadlines={past} today={today} say={say} />}
      {coming.length > 0 && <DeadlineList title={say(words.coming)} deadlines={coming} today={today} say={say} />}
      {more && (
        <p>
          <a href={more.href}>{say(more.isOtherClients ? words.moreClients : words.more)}</a>
        </p>
      )}
      {offersCalendar && (
        <p class="actions">
          <a class="button second" href="/calendar">
            {say(words.toCalendar)}
          </a>
        </p>
      )}
    </Page>
  );
};

interface ListProps {
  /** Absent where the list stands under a heading already. */
  readonly title?: string;
  /** Whom a deadline concerns, where all are one client's; absent: the client, with a link. */
  readonly of?: (deadline: ShownDeadline) => string;
  readonly deadlines: readonly ShownDeadline[];
  readonly today: Temporal.PlainDate;
  readonly say: Say;
}

export const DeadlineList = ({ title, deadlines, today, say, of }: ListProps) => (
  <>
    {title && <h2>{title}</h2>}
    <ol class="line">
      {deadlines.map((deadline) => (
        <Item
          key={`${deadline.client} ${deadline.family} ${deadline.kind} ${deadline.from}`}
          deadline={deadline}
          today={today}
          say={say}
          whom={of?.(deadline)}
        />
      ))}
    </ol>
  </>
);

const Item = ({
  deadline,
  today,
  say,
  whom,
}: {
  deadline: ShownDeadline;
  today: Temporal.PlainDate;
  say: Say;
  whom: string | undefined;
}) => {
  const { client, name, day, derivation } = deadline;
  return (
    <li>
      <time dateTime={day.toString()}>
        {showDay(day)} <span class={lookOf(deadline, today)}>({standingText(deadline, today, say)})</span>
      </time>
      <strong>{say(titleOf(derivation))}</strong>
      <div>
        {whom === undefined ? (
          <a class="target" href={`/clients/${client}`}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{whom}</bdi>
        )}
      </div>
      <details>
        <summary>{say(words.why)}</summary>
        <Derivation deadline={deadline} say={say} />
      </details>
    </li>
  );
};

export const titleOf = (derivation: ShownDerivation): Text => (derivation.by === 'print' ? derivation.title : derivation.because.title);

const lookOf = ({ standing, day }: ShownDeadline, today: Temporal.PlainDate): string => {
  if (standing === 'overdue') return 'gone';
  return standing === 'open' || nearnessOf(day, today) === 'near' ? 'near' : 'small';
};

const standingText = ({ standing, owner, day }: ShownDeadline, today: Temporal.PlainDate, say: Say): string => {
  const far = say(distance(day, today));
  if (standing === 'open') return say(words.open);
  return standing === 'overdue' && owner === 'AUTHORITY' ? `${say(words.authorityLate)}, ${far}` : far;
};

const levels = { H: words.high, M: words.medium, L: words.low } as const;
const shown = (day: string): string => showDay(Temporal.PlainDate.from(day));

export const Derivation = ({ deadline: { owner, derivation }, say }: { deadline: ShownDeadline; say: Say }) => {
  const isPrinted = derivation.by === 'print';
  const { sentence, confidence } = isPrinted ? derivation : derivation.because;
  const whose = { label: say(words.whose), value: say(owner === 'CLIENT' ? words.ours : words.authority) };
  const sure = { label: say(words.confidence), value: say(levels[confidence]) };
  if (isPrinted) {
    return (
      <>
        <DerivedSentence text={say(sentence)} />
        <Facts facts={[whose, { label: say(words.source), value: say(derivation.source) }, sure]} />
      </>
    );
  }
  const { policy, version, anchor, unrolled, rolled, anchorAssumed, remedy, because } = derivation;
  const passed = because.passed.map(({ day, name }) => `${shown(day)} (${say(name)})`).join(', ');
  const cautions: readonly Text[] = [anchorAssumed, remedy].filter((note) => note !== undefined).concat(because.cautions);
  return (
    <>
      <DerivedSentence text={say(sentence)} />
      <Facts
        facts={[
          whose,
          { label: say(words.rule), value: `${policy}, ${say(words.version)} ${version}` },
          { label: say(words.anchor), value: shown(anchor) },
          { label: say(words.unrolled), value: shown(unrolled) },
          {
            label: say(words.rolled),
            value: `${shown(rolled)}${rolled === unrolled ? ` (${say(because.roll === 'NONE' ? words.doesNotMove : words.noFreeDay)})` : ''}`,
          },
          { label: say(words.passed), value: passed || say(words.nonePassed) },
          { label: say(words.source), value: because.source },
          sure,
        ]}
      />
      {cautions.length > 0 && (
        <>
          <p>
            <strong>{say(words.cautions)}</strong>
          </p>
          <ul>
            {cautions.map((caution) => (
              <li key={caution.en}>{say(caution)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
