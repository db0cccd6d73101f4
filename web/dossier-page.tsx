/** One reunification dossier: where each member stands, what is next, by when and why, what was missed, and what was told. */

import { reopenReasons } from '../schemas/forms/reunification/choices.ts';
import { closeReasons } from '../schemas/forms/reunification/dossier-closed.ts';
import { familyTies } from '../schemas/forms/reunification/dossier-member-added.ts';
import { grounds } from '../schemas/forms/reunification/dossier-opened.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { type PhaseId, phaseIds, phases } from '../schemas/step-phases.ts';
import { distance, showDay } from './dates.ts';
import { DeadlineList, type ShownDeadline } from './deadlines-page.tsx';
import { dossierWords as words } from './dossier-words.ts';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { StepPicture } from './step-picture.tsx';

export interface ShownMember {
  readonly id: string;
  readonly name: string;
  readonly tie: string | undefined;
  readonly says: Text;
  readonly since: string;
  readonly phase: PhaseId | 'over';
  /** What can be reported next; empty for whoever may not. */
  readonly next: readonly { readonly event: string; readonly says: Text }[];
}

export interface ShownMissed {
  readonly kind: string;
  readonly says: Text;
  readonly lastDay: string;
  readonly isRunning: boolean;
  readonly reviewedBy: string | undefined;
  /** The name of who took it up. */
  readonly takenUpBy: string | undefined;
}

export interface ShownTelling {
  readonly id: string;
  readonly title: Text;
  readonly on: string;
  readonly isAmended: boolean;
}

export interface ShownQuestion {
  readonly id: string;
  readonly says: Text;
  readonly since: Temporal.PlainDate;
}

export interface DossierPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly client: string;
  readonly name: string;
  readonly state: string;
  readonly since: string;
  readonly openedOn: string | undefined;
  readonly ground: string | undefined;
  readonly grantReceived: string | undefined;
  readonly closeReason: string | undefined;
  readonly reopenReason: string | undefined;
  readonly reopenedFrom: string | undefined;
  readonly members: readonly ShownMember[];
  readonly deadlines: readonly (ShownDeadline & { readonly members?: readonly string[] | undefined })[];
  readonly uncounted: readonly { readonly says: Text; readonly member: string }[];
  readonly missed: readonly ShownMissed[];
  /** Who reviews what was missed: the names of the team leaders. */
  readonly leaders: readonly string[];
  readonly questions: readonly ShownQuestion[];
  readonly history: readonly ShownTelling[];
  /** Whether the viewer may report. */
  readonly reports: boolean;
  readonly leads: boolean;
}

const named = (table: Readonly<Record<string, Text>>, id: string | undefined): Text | undefined =>
  id === undefined ? undefined : table[id];
const shown = (day: string): string => showDay(Temporal.PlainDate.from(day));

export const DossierPage = (props: DossierPageProps) => {
  const { frame, today, client, name, members, deadlines, uncounted, missed, questions, history, reports, leads } = props;
  const say = sayIn(frame.lang);
  const form = (id: string, more: Record<string, string> = {}) => `/forms/${id}?${new URLSearchParams({ clientId: client, ...more })}`;
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <p>
        {say(words.ofSponsor)}:{' '}
        <a class="target" href={`/clients/${client}`}>
          <bdi>{name}</bdi>
        </a>
      </p>
      {missed.some(({ isRunning, reviewedBy }) => isRunning && !reviewedBy) && (
        <div class="note error">
          <p>
            <strong>{say(words.missed)}</strong>
          </p>
          <MissedTerms {...props} say={say} form={form} only="unreviewed" />
        </div>
      )}
      <Standing {...props} say={say} />
      <section aria-labelledby="members">
        <h2 id="members">{say(words.whereEachStands)}</h2>
        {members.length === 0 ? (
          <p>{say(words.nobody)}</p>
        ) : (
          <>
            <StepPicture members={members} says={pictureInWords(members, say)} />
            <details>
              <summary>{say(words.steps)}</summary>
              <ol>
                {phaseIds.map((id) => (
                  <li key={id}>{say(phases[id])}</li>
                ))}
              </ol>
            </details>
            <ul class="list">
              {members.map((member) => (
                <Member key={member.id} member={member} {...props} say={say} form={form} />
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="terms">
        <h2 id="terms">{say(words.terms)}</h2>
        {deadlines.length === 0 ? (
          <p>{say(words.noTerms)}</p>
        ) : (
          <DeadlineList deadlines={deadlines} today={today} say={say} of={(deadline) => namesIn(members, membersOf(deadline))} />
        )}
        {uncounted.length > 0 && (
          <div class="note warning">
            <p>
              <strong>{say(words.uncounted)}</strong>
            </p>
            <ul>
              {uncounted.map(({ says, member }) => (
                <li key={`${says.en} ${member}`}>
                  {say(says)}: <bdi>{namesIn(members, [member])}</bdi>
                </li>
              ))}
            </ul>
            <p>{say(words.uncountedMore)}</p>
          </div>
        )}
      </section>
      {missed.some(({ reviewedBy }) => reviewedBy) && (
        <section aria-labelledby="missed">
          <h2 id="missed">{say(words.missed)}</h2>
          <MissedTerms {...props} say={say} form={form} only="reviewed" />
        </section>
      )}
      {reports && (
        <p class="actions">
          {props.state === 'open' ? (
            <>
              <a class="button" href={form('reunification-event')}>
                {say(words.newEvent)}
              </a>
              <a class="button second" href={form('dossier-member-added')}>
                {say(words.newMember)}
              </a>
              <a class="button second" href={form('dossier-closed')}>
                {say(words.close)}
              </a>
            </>
          ) : (
            <a class="button" href={form('dossier-reopened')}>
              {say(words.reopen)}
            </a>
          )}
        </p>
      )}
      <section aria-labelledby="questions">
        <h2 id="questions">{say(words.questions)}</h2>
        {questions.length === 0 && <p>{say(words.noQuestions)}</p>}
        {questions.length > 0 && (
          <ul class="list">
            {questions.map(({ id, says, since }) => (
              <li key={id} class="entry">
                <a class="target" href={`/submissions/${id}`}>
                  {say(says)}
                </a>{' '}
                <span class="small">{showDay(since)}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a class="target" href={form('helpdesk-question')}>
            {say(words.ask)}
          </a>
        </p>
      </section>
      {leads && (
        <p>
          <a class="target" href="/rounds">
            {say(words.toRounds)}
          </a>
        </p>
      )}
      <section aria-labelledby="history">
        <h2 id="history">{say(words.history)}</h2>
        <ol class="line done">
          {history.map(({ id, title, on, isAmended }) => (
            <li key={id}>
              <time dateTime={on}>{shown(on)}</time>
              <a class="target" href={`/submissions/${id}`}>
                {say(title)}
              </a>
              {isAmended && <span class="small"> ({say(words.amended)})</span>}
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
};

const membersOf = (deadline: ShownDeadline): readonly string[] =>
  'members' in deadline ? ((deadline as { members?: readonly string[] }).members ?? []) : [];

const namesIn = (members: readonly ShownMember[], ids: readonly string[]): string =>
  ids.flatMap((id) => members.find((member) => member.id === id)?.name ?? []).join(', ');

const placeOf = ({ phase }: Pick<ShownMember, 'phase'>, say: Say): string =>
  phase === 'over'
    ? say(words.over)
    : `${say(words.step)} ${phaseIds.indexOf(phase) + 1} ${say(words.of)} ${phaseIds.length}: ${say(phases[phase])}`;

const pictureInWords = (members: readonly ShownMember[], say: Say): string =>
  `${say(words.whereEachStands)}. ${members.map((member) => `${member.name}: ${placeOf(member, say)}`).join('. ')}.`;

interface Within extends DossierPageProps {
  readonly say: Say;
}

interface WithForm extends Within {
  readonly form: (id: string, more?: Record<string, string>) => string;
}

const Standing = ({ state, since, openedOn, ground, grantReceived, closeReason, reopenReason, reopenedFrom, say }: Within) => {
  const why = named(closeReasons, closeReason);
  const again = named(reopenReasons, reopenReason);
  const permit = named(grounds, ground);
  return (
    <Facts
      facts={[
        {
          label: say(state === 'open' ? words.open : words.closed),
          value: `${say(words.since)} ${shown(state === 'open' ? (openedOn ?? since) : since)}`,
        },
        why && { label: say(words.closedBecause), value: say(why) },
        again && {
          label: say(words.reopenedBecause),
          value: (
            <>
              {say(again)}
              {reopenedFrom && (
                <>
                  {' '}
                  (<a href={`/submissions/${reopenedFrom}`}>{say(words.closedBefore)}</a>)
                </>
              )}
            </>
          ),
        },
        permit && { label: say(words.ground), value: say(permit) },
        grantReceived !== undefined && { label: say(words.grantReceived), value: shown(grantReceived) },
      ]}
    />
  );
};

const Member = ({ member, deadlines, today, state, say, form }: WithForm & { readonly member: ShownMember }) => {
  const { id, name, tie, says, since, next } = member;
  const relation = named(familyTies, tie);
  const own = deadlines.filter((deadline) => membersOf(deadline).includes(id));
  return (
    <li class="entry">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {relation && <span class="small"> {say(relation)}</span>}
      <div>
        {say(says)} <span class="small">{`${say(words.since)} ${shown(since)}`}</span>
      </div>
      <div class="small">{placeOf(member, say)}</div>
      {own.map(({ kind, day, owner, standing }) => (
        <div key={`${kind} ${day}`} class={standing === 'overdue' ? 'gone' : 'near'}>
          {`${say(owner === 'CLIENT' ? words.until : words.decidesBy)} ${showDay(day)} (${say(distance(day, today))})`}
        </div>
      ))}
      {state === 'open' && next.length > 0 && (
        <details>
          <summary>{say(words.report)}</summary>
          <ul>
            {next.map(({ event, says: what }) => (
              <li key={event}>
                <a class="target" href={form('reunification-event', { event, about: 'some-members' })}>
                  {say(what)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

const MissedTerms = ({ missed, leaders, leads, only, say, form }: WithForm & { readonly only: 'reviewed' | 'unreviewed' }) => (
  <ul>
    {missed
      .filter(({ reviewedBy, isRunning }) => (only === 'reviewed' ? reviewedBy !== undefined : isRunning && reviewedBy === undefined))
      .map(({ kind, says, lastDay, isRunning, reviewedBy, takenUpBy }) => (
        <li key={`${kind} ${lastDay}`}>
          <div>
            {say(says)}: {say(words.missedOn)} {shown(lastDay)}
          </div>
          {reviewedBy ? (
            <div>
              {say(words.reviewed)} <bdi>{takenUpBy ?? say(words.theLeader)}</bdi> (
              <a href={`/submissions/${reviewedBy}`}>{say(words.theReview)}</a>)
              {isRunning && <span class="gone"> {say(words.stillRunning)}</span>}
            </div>
          ) : (
            <div>
              {say(words.toReview)} <bdi>{leaders.length > 0 ? leaders.join(', ') : say(words.theLeader)}</bdi>
              {leads && (
                <>
                  {' '}
                  <a class="target" href={form('missed-term-reviewed', { term: kind, lastDay })}>
                    {say(words.reviewNow)}
                  </a>
                </>
              )}
            </div>
          )}
        </li>
      ))}
  </ul>
);
