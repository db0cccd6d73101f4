/** The planning of the participation sessions of a branch: who waits by language, what is planned, what is still lacking. */
import { gatherings, usualPlaces } from '../schemas/forms/participation/choices.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { distance, nearnessOf, showDay } from './dates.ts';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import {
  freePlaces,
  groupsNeeded,
  invitedOf,
  morePeople,
  peopleWait,
  tooMany,
  unseenPeople,
  whyWaiting,
  participationWords as words,
} from './participation-words.ts';
import { languageText, type ShownSession, sessionMoment, sessionTitle } from './session-text.ts';
import { BranchChoice, type BranchShown } from './team-page.tsx';

export interface ShownWaiting {
  readonly client: string;
  readonly name: string;
  readonly because: keyof typeof whyWaiting;
  readonly since: Temporal.PlainDate;
  readonly signBy: Temporal.PlainDate | undefined;
  /** The invitation, filled in as far as is known. */
  readonly href: string;
}

export interface ShownGroup {
  readonly language: string;
  readonly awaits: 'first' | 'second';
  readonly count: number;
  readonly free: number;
  readonly clients: readonly ShownWaiting[];
  /** The form that plans a session for them, filled in as far as is known. */
  readonly href: string;
}

export interface ParticipationPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly branch: BranchShown;
  readonly planned: readonly ShownSession[];
  readonly held: readonly ShownSession[];
  readonly waiting: readonly ShownGroup[];
  readonly lacking: { readonly signature: number; readonly registration: number; readonly certificate: number };
  readonly isPart: boolean;
}

/** What a phone can bear of one group; the rest is a number. The most urgent come first. */
const mostShown = 30;

export const ParticipationPage = (props: ParticipationPageProps) => {
  const { frame, today, branch, planned, held, waiting, lacking, isPart } = props;
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <BranchChoice branch={branch} path="/participation" say={say} />
      {isPart && (
        <div class="note warning">
          <p>{say(words.isPart)}</p>
        </div>
      )}
      <p class="actions">
        <a class="button" href={`/forms/pvt-session-planned?branch=${encodeURIComponent(branch.id)}`}>
          {say(words.plan)}
        </a>
      </p>
      <h2>{say(words.planned)}</h2>
      {planned.length === 0 ? <p>{say(words.nothingPlanned)}</p> : <Sessions sessions={planned} say={say} />}
      <h2>{say(words.waiting)}</h2>
      {waiting.length === 0 && <p>{say(words.nobodyWaits)}</p>}
      {waiting.map((group) => (
        <Group key={`${group.awaits} ${group.language}`} group={group} today={today} say={say} />
      ))}
      <h2>{say(words.lacking)}</h2>
      <Facts
        facts={[
          { label: say(words.lackSignature), value: String(lacking.signature) },
          { label: say(words.lackRegistration), value: String(lacking.registration) },
          { label: say(words.lackCertificate), value: String(lacking.certificate) },
        ]}
      />
      {held.length > 0 && (
        <>
          <h2>{say(words.held)}</h2>
          <Sessions sessions={held} say={say} />
        </>
      )}
    </Page>
  );
};

const Sessions = ({ sessions, say }: { sessions: readonly ShownSession[]; say: Say }) => (
  <ul class="list">
    {sessions.map((session) => {
      const { id, language, where, places, invited, free, gathering, state, awaitsSheet } = session;
      return (
        <li key={id} class="entry">
          <a class="target" href={`/participation/sessions/${id}`}>
            {`${sessionTitle(session, say)}: ${sessionMoment(session)}`}
          </a>
          <div class="small">
            {languageText(language, say)}
            {where && (
              <>
                , <bdi>{where}</bdi>
              </>
            )}
          </div>
          {gathering !== 'ceremony' && state === 'planned' && (
            <div class={free < 0 ? 'gone' : undefined}>
              {free < 0 ? say(tooMany(invited.length, places)) : `${say(invitedOf(invited.length, places))}, ${say(freePlaces(free))}`}
            </div>
          )}
          {awaitsSheet && <div class="near">{say(words.awaitsSheet)}</div>}
        </li>
      );
    })}
  </ul>
);

const Group = ({ group, today, say }: { group: ShownGroup; today: Temporal.PlainDate; say: Say }) => {
  const { language, awaits, count, free, clients, href } = group;
  const without = Math.max(0, count - free);
  return (
    <>
      <h3>{`${languageText(language, say)}: ${say(gatherings[awaits])}`}</h3>
      <p>
        {`${say(peopleWait(count))}, ${say(freePlaces(free))}.`}
        {without > 0 && ` ${say(groupsNeeded(without, usualPlaces))}.`}
      </p>
      <p>
        <a class="target" href={href}>
          {say(words.planSuchOne)}
          <span class="unseen">{`: ${languageText(language, say)}, ${say(gatherings[awaits])}`}</span>
        </a>
      </p>
      <WaitingList clients={clients} unseen={count - clients.length} today={today} say={say} />
    </>
  );
};

interface WaitingListProps {
  readonly clients: readonly ShownWaiting[];
  readonly unseen: number;
  readonly today: Temporal.PlainDate;
  readonly say: Say;
}

export const WaitingList = ({ clients, unseen, today, say }: WaitingListProps) => (
  <>
    {clients.length > 0 && (
      <ul class="list">
        {clients.slice(0, mostShown).map(({ client, name, because, since, signBy, href }) => (
          <li key={client} class="entry">
            <a class="target" href={`/clients/${client}`}>
              <bdi>{name}</bdi>
            </a>
            <div class="small">{`${say(whyWaiting[because])}, ${say(words.waits)} ${showDay(since)} (${say(distance(since, today))})`}</div>
            {signBy && (
              <div class={standings[nearnessOf(signBy, today)]}>
                {`${say(words.signBy)} ${showDay(signBy)} (${say(distance(signBy, today))})`}
              </div>
            )}
            <a class="target" href={href}>
              {say(words.invite)}
              <span class="unseen">
                {': '}
                <bdi>{name}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    )}
    {clients.length > mostShown && <p>{say(morePeople(clients.length - mostShown))}</p>}
    {unseen > 0 && <p>{say(unseenPeople(unseen))}</p>}
  </>
);

const standings = { past: 'gone', near: 'near', far: undefined } as const;
