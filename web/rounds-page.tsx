/** The monthly rounds for people: per dossier of a month whether somebody told how it stands, and the months before with their gaps. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { monthInWords, notBegun, openedLate, progressWords, roundWords as words } from './round-words.ts';

/** Where a dossier stands on the page of its month, for links that lead to it. */
export const placeOf = (client: string): string => `dossier-${client}`;

interface ShownCounts {
  readonly asked: number;
  readonly done: number;
  readonly gaps: number;
  readonly dossiersClosed: number;
  readonly waiting?: number;
}

interface ShownRound {
  readonly month: string;
  readonly state: 'open' | 'closed';
  readonly daysLate: number;
  readonly counts?: ShownCounts | undefined;
}

interface ShownDossier {
  readonly client: string;
  /** Absent for a client whom the viewer may not see any more. */
  readonly name: string | undefined;
  readonly askedOn: Temporal.PlainDate;
  readonly progress: keyof typeof progressWords;
}

export interface ShownBranchRounds {
  readonly name: string;
  readonly rounds: readonly ShownRound[];
  readonly missed: readonly string[];
  /** This month, when its round should have begun and did not. */
  readonly notBegun: string | undefined;
  readonly shown: { readonly month: string; readonly counts: ShownCounts; readonly dossiers: readonly ShownDossier[] } | undefined;
}

export const RoundsPage = ({ frame, branches }: { frame: Frame; branches: readonly ShownBranchRounds[] }) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <p>{say(words.about)}</p>
      {branches.map((branch) => (
        <section key={branch.name}>
          <h2>{branch.name}</h2>
          {branch.rounds.length === 0 ? (
            <p>{say(words.none)}</p>
          ) : (
            <>
              {branch.notBegun !== undefined && (
                <div class="note warning">
                  <p>{say(notBegun(branch.notBegun))}</p>
                </div>
              )}
              {branch.shown ? (
                <Month shown={branch.shown} round={branch.rounds.find(({ month }) => month === branch.shown?.month)} say={say} />
              ) : (
                <p>{say(words.noneOfMonth)}</p>
              )}
              <Months branch={branch} say={say} />
            </>
          )}
        </section>
      ))}
    </Page>
  );
};

interface MonthProps {
  readonly shown: NonNullable<ShownBranchRounds['shown']>;
  readonly round: ShownRound | undefined;
  readonly say: Say;
}

const Month = ({ shown: { month, counts, dossiers }, round, say }: MonthProps) => (
  <>
    <h3>{say(monthInWords(month))}</h3>
    {round && round.daysLate > 0 && (
      <div class="note warning">
        <p>{say(openedLate(round.daysLate))}</p>
      </div>
    )}
    <p>{counts.asked === 0 ? say(words.nobodyAsked) : sumOf(counts, say)}</p>
    {dossiers.length > 0 && (
      <ul class="list">
        {dossiers.map(({ client, name, askedOn, progress }) => (
          <li key={client} id={placeOf(client)} class="entry">
            <a class="target" href={`/clients/${client}`}>
              {name === undefined ? `${say(words.reference)} ${client.slice(0, 8)}` : <bdi>{name}</bdi>}
            </a>
            <div class={looks[progress]}>{say(progressWords[progress])}</div>
            <div class="small">
              {say(words.askedOn)} {showDay(askedOn)}
            </div>
          </li>
        ))}
      </ul>
    )}
  </>
);

const looks = { gap: 'gone', overdue: 'near', asked: undefined, done: 'small', 'dossier-closed': 'small' } as const;

const Months = ({ branch: { rounds, missed }, say }: { branch: ShownBranchRounds; say: Say }) => {
  const all = [...rounds.map((round) => ({ month: round.month, round })), ...missed.map((month) => ({ month, round: undefined }))];
  return (
    <details>
      <summary>{say(words.allMonths)}</summary>
      <ul class="list">
        {all
          .toSorted((one, other) => other.month.localeCompare(one.month))
          .map(({ month, round }) => (
            <li key={month} class="entry">
              {round ? (
                <a class="target" href={`/rounds?month=${month}`}>
                  {say(monthInWords(month))}
                </a>
              ) : (
                <span>{say(monthInWords(month))}</span>
              )}
              <div class={round ? 'small' : 'gone'}>
                {round ? (round.counts ? sumOf(round.counts, say) : say(words.running)) : say(words.missed)}
              </div>
            </li>
          ))}
      </ul>
    </details>
  );
};

/** The equation itself; a part that is nought only lengthens it. */
const sumOf = (counts: ShownCounts, say: Say): string => {
  const parts = [
    [counts.done, words.done],
    [counts.gaps, counts.gaps === 1 ? words.gap : words.gaps],
    [counts.waiting ?? 0, counts.waiting === 1 ? words.waits : words.waiting],
    [counts.dossiersClosed, counts.dossiersClosed === 1 ? words.dossierClosed : words.dossiersClosed],
  ] as const;
  const shown = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${say(word)}`);
  return `${counts.asked} ${say(words.asked)} = ${shown.length > 0 ? shown.join(' + ') : 0}`;
};
