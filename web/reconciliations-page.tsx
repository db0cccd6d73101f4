/** The nightly proof for people: per branch and day what became of the reminders, what was stuck, and which nights did not run. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { showDay, showMoment } from './dates.ts';
import { GuidanceNights, type ShownGuidance } from './guidance-nights.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { Note } from './note.tsx';
import {
  andMore,
  daysNotCounted,
  daysOpen,
  reminders,
  repairWords,
  startedAgain,
  wasStuck,
  reconciliationWords as words,
} from './reconciliation-words.ts';

interface ShownCount {
  readonly is: 'counted';
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly planned: number;
  readonly balanced: boolean;
  readonly counts: Readonly<Record<'planned' | 'claimed' | 'sent' | 'cancelled' | 'superseded', number>>;
  readonly overdue: number;
  readonly repaired: number;
  readonly stuck: readonly {
    readonly client: string;
    readonly family: string;
    readonly rows: number;
    readonly repair: keyof typeof repairWords;
  }[];
}

interface ShownGap {
  readonly is: 'gap';
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface ShownBranch {
  readonly name: string;
  /** Newest first. */
  readonly nights: readonly (ShownCount | ShownGap)[];
  readonly guidance: ShownGuidance;
}

export const ReconciliationsPage = ({ frame, branches }: { frame: Frame; branches: readonly ShownBranch[] }) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <p>{say(words.about)}</p>
      <details>
        <summary>{say(words.legend)}</summary>
        <ul>
          <li>{say(words.meansCancelled)}</li>
          <li>{say(words.meansExplained)}</li>
          <li>{say(words.meansOpen)}</li>
        </ul>
      </details>
      {branches.map((branch) => (
        <Branch key={branch.name} branch={branch} say={say} />
      ))}
    </Page>
  );
};

const Branch = ({ branch: { name, nights, guidance }, say }: { branch: ShownBranch; say: Say }) => (
  <section>
    <h2>{name}</h2>
    <Verdict nights={nights} say={say} />
    {nights.length > 0 && (
      <ol class="line">
        {nights.map((night) =>
          night.is === 'gap' ? (
            <Gap key={night.to.toString()} night={night} say={say} />
          ) : (
            <Count key={night.day.toString()} night={night} say={say} />
          ),
        )}
      </ol>
    )}
    <GuidanceNights guidance={guidance} say={say} />
  </section>
);

/** What a hurried reader must know: whether all is well, and if not, what. */
const Verdict = ({ nights, say }: { nights: ShownBranch['nights']; say: Say }) => {
  if (nights.length === 0) return <Note look="warning" sentences={[say(words.neverRan)]} />;
  const sum = (of: (night: ShownCount) => number) => nights.reduce((total, night) => total + (night.is === 'gap' ? 0 : of(night)), 0);
  const missing = nights.reduce((days, night) => days + (night.is === 'gap' ? lengthOf(night) : 0), 0);
  const open = sum(({ balanced }) => (balanced ? 0 : 1));
  const [stuck, repaired] = [sum(({ overdue }) => overdue), sum((night) => night.repaired)];
  const sentences = [
    ...(missing > 0 ? [daysNotCounted(missing)] : []),
    ...(open > 0 ? [daysOpen(open)] : []),
    ...(stuck > 0 ? [wasStuck(stuck)] : []),
    ...(repaired > 0 ? [startedAgain(repaired)] : []),
  ].map(say);
  if (sentences.length === 0) return <Note look="ok" sentences={[say(words.allWell)]} />;
  return <Note look="warning" sentences={[say(words.notWell), ...sentences, say(words.tell)]} />;
};

const lengthOf = ({ from, to }: ShownGap): number => from.until(to, { largestUnit: 'days' }).days + 1;

const Gap = ({ night, say }: { night: ShownGap; say: Say }) => {
  const { from, to } = night;
  const days = from.equals(to) ? showDay(to) : `${showDay(from)} ${say(words.upTo)} ${showDay(to)}`;
  return (
    <li>
      <strong>
        {days} <span class="gone">({say(words.gap)})</span>
      </strong>
      <div>{say(words.gapMore)}</div>
    </li>
  );
};

const Count = ({ night, say }: { night: ShownCount; say: Say }) => {
  const { day, at, balanced, overdue, stuck } = night;
  const [look, verdict] = !balanced ? ['gone', words.balancesNot] : overdue > 0 ? ['near', words.stuck] : ['small', words.balances];
  const rest = overdue - stuck.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <li>
      <time dateTime={day.toString()}>
        {showDay(day)} <span class={look}>({say(verdict)})</span>
      </time>
      <div>{sumOf(night, say)}</div>
      {overdue > 0 && (
        <details>
          <summary>
            {say(wasStuck(overdue))} {night.repaired > 0 && say(startedAgain(night.repaired))}
          </summary>
          <ul>
            {stuck.map(({ client, family, rows, repair }) => (
              <li key={`${client} ${family}`}>
                <a class="target" href={`/clients/${client}`}>
                  {say(words.reference)} {client.slice(0, 8)}
                </a>
                : {say(reminders(rows))}, {say(repairWords[repair])}
              </li>
            ))}
            {rest > 0 && <li>{say(andMore(rest))}</li>}
          </ul>
          <p class="small">
            {say(words.countedAt)} {say(showMoment(at))}
          </p>
        </details>
      )}
    </li>
  );
};

/** The equation itself; a part that is nought only lengthens it. */
const sumOf = ({ planned, counts }: ShownCount, say: Say): string => {
  if (planned === 0) return say(words.quiet);
  const parts = [
    [counts.sent, words.sent],
    [counts.cancelled, words.cancelled],
    [counts.superseded, words.explained],
    [counts.planned + counts.claimed, words.open],
  ] as const;
  const shown = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${say(word)}`);
  return `${planned} ${say(words.planned)} = ${shown.join(' + ')}`;
};
