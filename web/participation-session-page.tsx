/** One participation session: its places, who is invited, who came, and each fact counted apart. */

import { Temporal } from '../schemas/kernel/time.ts';
import { recordKinds } from '../schemas/records/index.ts';
import { showDay } from './dates.ts';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { type ShownWaiting, WaitingList } from './participation-page.tsx';
import { freePlaces, invitedOf, tooMany, unseenPeople, participationWords as words } from './participation-words.ts';
import { languageText, type ShownSession, sessionMoment, sessionTitle } from './session-text.ts';

/** In the order of the procedure. */
const factIds = ['attendedFirst', 'attendedSecond', 'signed', 'registeredAtDuo', 'certificate'] as const;
type FactId = (typeof factIds)[number];

export interface ShownParticipant {
  readonly client: string;
  readonly name: string;
  readonly state: string | undefined;
  readonly hasSeat: boolean;
  readonly attended: boolean | undefined;
  readonly days: Readonly<Partial<Record<FactId, string>>>;
  /** Another session of the same kind to come at which they have a seat too: one of the two is empty. */
  readonly alsoAt?: ShownSession | undefined;
}

export interface SessionPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly session: ShownSession;
  readonly heldOn: string | undefined;
  readonly counts: Readonly<Record<FactId | 'came' | 'stayedAway', number>>;
  readonly people: readonly ShownParticipant[];
  /** Those whom the person may not see. */
  readonly unseen: number;
  /** For a ceremony to come. */
  readonly candidates: readonly ShownParticipant[];
  readonly unseenCandidates: number;
  /** Who waits for such a session in its language, while it has places. */
  readonly waiting: readonly ShownWaiting[];
  readonly unseenWaiting: number;
}

const shown = (day: string): string => showDay(Temporal.PlainDate.from(day));

export const SessionPage = (props: SessionPageProps) => {
  const { frame, today, session, heldOn, people, unseen, candidates, unseenCandidates, waiting, unseenWaiting } = props;
  const say = sayIn(frame.lang);
  const { branch, state, gathering, free, invited, places, language, where, awaitsSheet } = session;
  const isCeremony = gathering === 'ceremony';
  return (
    <Page frame={frame} title={say(words.title)}>
      <p>
        <a class="target" href={`/participation?branch=${encodeURIComponent(branch)}`}>
          {say(words.back)}
        </a>
      </p>
      <h1>{sessionTitle(session, say)}</h1>
      {free < 0 && (
        <div class="note error">
          <p>{say(tooMany(invited.length, places))}</p>
        </div>
      )}
      {awaitsSheet && (
        <div class="note warning">
          <p>{say(words.awaitsSheet)}</p>
        </div>
      )}
      <Facts
        facts={[
          { label: say(words.when), value: sessionMoment(session) },
          { label: say(words.language), value: languageText(language, say) },
          where !== undefined && { label: say(words.where), value: <bdi>{where}</bdi> },
          { label: say(words.state), value: say(words.states[state]) },
          heldOn !== undefined && { label: say(words.heldOn), value: shown(heldOn) },
          !isCeremony && {
            label: say(words.places),
            value: `${say(invitedOf(invited.length, places))}, ${say(freePlaces(Math.max(0, free)))}`,
          },
        ]}
      />
      <Actions session={session} say={say} />
      <FactCounts {...props} say={say} />
      {(!isCeremony || people.length + unseen > 0) && (
        <>
          <h2>{say(words.people)}</h2>
          {people.length + unseen === 0 && <p>{say(words.nobodyYet)}</p>}
          <People people={people} unseen={unseen} session={session} say={say} />
        </>
      )}
      {isCeremony && state === 'planned' && (
        <>
          <h2>{say(words.candidates)}</h2>
          {candidates.length === 0 && unseenCandidates === 0 && <p>{say(words.noCandidates)}</p>}
          <People people={candidates} unseen={unseenCandidates} session={session} say={say} />
        </>
      )}
      {waiting.length + unseenWaiting > 0 && (
        <>
          <h2>{say(words.waitingForThis)}</h2>
          <WaitingList clients={waiting} unseen={unseenWaiting} today={today} say={say} />
        </>
      )}
    </Page>
  );
};

const Actions = ({ session, say }: { session: ShownSession; say: Say }) => {
  const { id, branch, state, gathering, invited } = session;
  const of = (form: string, more: Readonly<Record<string, string>> = {}) =>
    `/forms/${form}?${new URLSearchParams({ branch, sessionId: id, ...more })}`;
  const page = (name: string) => `/participation/sessions/${id}/${name}`;
  if (state === 'cancelled') return null;
  const isCeremony = gathering === 'ceremony';
  return (
    <p class="actions">
      {isCeremony ? (
        <a class="button" href={of('pvt-ceremony-held')}>
          {say(words.fillCeremony)}
        </a>
      ) : (
        <a class="button" href={of('pvt-attended', { session: gathering })}>
          {say(words.fillAttendance)}
        </a>
      )}
      {isCeremony ? (
        <a class="button second" href={page('certificates')}>
          {say(words.printCertificates)}
        </a>
      ) : (
        <a class="button second" href={page('attendance')}>
          {say(words.printAttendance)}
        </a>
      )}
      {invited.length > 0 && state === 'planned' && (
        <a class="button second" href={page('invitations')}>
          {say(words.printLetters)}
        </a>
      )}
      {state === 'planned' && (
        <a class="button second" href={of('pvt-session-cancelled')}>
          {say(words.cancel)}
        </a>
      )}
    </p>
  );
};

/** Nothing is said while nothing happened. */
const FactCounts = ({ session, counts, say }: SessionPageProps & { say: Say }) =>
  Object.values(counts).every((count) => count === 0) ? null : (
    <>
      <h2>{say(words.facts)}</h2>
      <p class="hint">{say(words.factsAre)}</p>
      <Facts
        facts={[
          session.gathering !== 'ceremony' && { label: say(words.invited), value: String(session.invited.length) },
          { label: say(words.came), value: String(counts.came) },
          { label: say(words.stayedAway), value: String(counts.stayedAway) },
          ...factIds.map((fact) => ({ label: say(words[fact]), value: String(counts[fact]) })),
        ]}
      />
    </>
  );

interface PeopleProps {
  readonly people: readonly ShownParticipant[];
  readonly unseen: number;
  readonly session: ShownSession;
  readonly say: Say;
}

const People = ({ people, unseen, session, say }: PeopleProps) => (
  <>
    {people.length > 0 && (
      <ul class="list">
        {people.map((person) => (
          <Person key={person.client} person={person} session={session} say={say} />
        ))}
      </ul>
    )}
    {unseen > 0 && <p>{say(unseenPeople(unseen))}</p>}
  </>
);

const Person = ({ person, session, say }: { person: ShownParticipant; session: ShownSession; say: Say }) => {
  const { client, name, state, attended, days, alsoAt } = person;
  const { states } = recordKinds.participation;
  const standing = state !== undefined && Object.hasOwn(states, state) ? say(states[state as keyof typeof states]) : undefined;
  const here = attended === undefined ? undefined : say(attended ? words.came : words.stayedAway);
  const next = nextFor(person, session);
  const told = factIds.flatMap((fact) => (days[fact] === undefined ? [] : [{ label: say(words[fact]), value: shown(days[fact]) }]));
  return (
    <li class="entry">
      <a class="target" href={`/clients/${client}`}>
        <bdi>{name}</bdi>
      </a>
      <div class={attended === false ? 'gone' : 'small'}>{[here, standing].filter(Boolean).join(', ')}</div>
      {alsoAt && <div class="near">{`${say(words.alsoInvited)} ${sessionMoment(alsoAt)}`}</div>}
      {told.length > 0 && <Facts facts={told} />}
      {next && (
        <a class="target" href={next.href}>
          {say(next.says)}
          <span class="unseen">
            {': '}
            <bdi>{name}</bdi>
          </span>
        </a>
      )}
    </li>
  );
};

/** What is done next about somebody on this page. */
const nextFor = ({ client, hasSeat, state }: ShownParticipant, session: ShownSession) => {
  const of = (form: string, more: Readonly<Record<string, string>> = {}) =>
    `/forms/${form}?${new URLSearchParams({ clientId: client, ...more })}`;
  if (session.state === 'planned' && hasSeat) return { says: words.giveBack, href: of('pvt-seat-given-back', { sessionId: session.id }) };
  if (state === 'attended-1' || state === 'attended-2' || state === 'no-show-2') return { says: words.noteSigned, href: of('pvt-signed') };
  if (state === 'signed') return { says: words.noteRegistered, href: of('pvt-registered-at-duo') };
  return undefined;
};
