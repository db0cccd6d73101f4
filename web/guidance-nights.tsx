/** What the nights found about the guidance of one branch: whether all is well, what waits for people, and what the system had let slip. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import {
  allWell,
  areInherited,
  areLate,
  areWithStrangers,
  lapsesFound,
  lapsesMore,
  lapseWords,
  mendWords,
  guidanceNightWords as words,
} from './guidance-night-words.ts';
import type { Say } from './language.ts';
import { Note } from './note.tsx';

interface ShownNight {
  readonly day: Temporal.PlainDate;
  readonly trajectories: number;
  readonly late: number;
  readonly inherited: number;
  readonly withStrangers: number;
  readonly found: number;
  readonly lapses: readonly { readonly client: string; readonly kind: keyof typeof lapseWords; readonly mend: keyof typeof mendWords }[];
}

export interface ShownGuidance {
  readonly branch: string;
  /** Newest first. */
  readonly nights: readonly ShownNight[];
  /** Whether the last night should have looked and did not. */
  readonly isBehind: boolean;
}

export const GuidanceNights = ({ guidance: { branch, nights, isBehind }, say }: { guidance: ShownGuidance; say: Say }) => {
  const [latest] = nights;
  const bad = nights.filter(({ found }) => found > 0);
  return (
    <>
      <h3>{say(words.title)}</h3>
      <p>{say(words.about)}</p>
      <Verdict latest={latest} isBehind={isBehind} isBad={bad.length > 0} say={say} />
      {latest !== undefined && latest.late > 0 && <Work branch={branch} night={latest} say={say} />}
      {bad.length > 0 && (
        <ol class="line">
          {bad.map((night) => (
            <Night key={night.day.toString()} night={night} say={say} />
          ))}
        </ol>
      )}
    </>
  );
};

interface VerdictProps {
  readonly latest: ShownNight | undefined;
  readonly isBehind: boolean;
  readonly isBad: boolean;
  readonly say: Say;
}

const Verdict = ({ latest, isBehind, isBad, say }: VerdictProps) => {
  if (latest !== undefined && !isBehind && !isBad) return <Note look="ok" sentences={[say(allWell(latest.trajectories))]} />;
  const sentences = [
    ...(latest === undefined ? [words.neverRan] : isBehind ? [words.isBehind] : []),
    ...(isBad ? [words.notWell] : []),
    words.tell,
  ];
  return <Note look="warning" sentences={sentences.map(say)} />;
};

/** No lapse of the system: what is late, and with whom it stands, is for people. */
const Work = ({ branch, night: { late, inherited, withStrangers }, say }: { branch: string; night: ShownNight; say: Say }) => (
  <p>
    {say(areLate(late))} {inherited > 0 && say(areInherited(inherited))} {withStrangers > 0 && say(areWithStrangers(withStrangers))}{' '}
    {inherited + withStrangers > 0 && (
      <a class="target" href={`/team/assignments?${new URLSearchParams({ branch })}`}>
        {say(words.handOver)}
      </a>
    )}
  </p>
);

const Night = ({ night: { day, found, lapses }, say }: { night: ShownNight; say: Say }) => (
  <li>
    <time dateTime={day.toString()}>
      {showDay(day)} <span class="gone">({say(lapsesFound(found))})</span>
    </time>
    <ul>
      {lapses.map(({ client, kind, mend }) => (
        <li key={`${client} ${kind}`}>
          <a class="target" href={`/clients/${client}`}>
            {say(words.reference)} {client.slice(0, 8)}
          </a>
          : {say(lapseWords[kind])}; {say(mendWords[mend])}
        </li>
      ))}
      {found > lapses.length && <li>{say(lapsesMore(found - lapses.length))}</li>}
    </ul>
  </li>
);
