/** Who looked at a client: for the team leader. */
import { openingReasons } from '../schemas/break-glass.ts';
import { type FormId, formOf } from '../schemas/forms/index.ts';
import { dayOf, type Temporal } from '../schemas/kernel/time.ts';
import { showMoment } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { actionWords, sightWords } from './sight-words.ts';
import { words } from './words.ts';

export interface ShownEntry {
  readonly at: Temporal.Instant;
  /** Undefined for somebody whom the user pool does not know any more. */
  readonly name: string | undefined;
  readonly action: keyof typeof actionWords;
  readonly form?: FormId | undefined;
  readonly submission?: string | undefined;
  readonly reason?: keyof typeof openingReasons | undefined;
  readonly note?: string | undefined;
}

export interface TrailPageProps {
  readonly frame: Frame;
  readonly clientId: string;
  readonly entries: readonly ShownEntry[];
  readonly next: string | undefined;
}

export const TrailPage = ({ frame, clientId, entries, next }: TrailPageProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(sightWords.whoLooked)}>
      <h1>{say(sightWords.whoLooked)}</h1>
      <p>{say(sightWords.whoLookedMore)}</p>
      <ol class="line done">
        {entries.map((entry, place) => (
          <li key={place}>
            <time dateTime={dayOf(entry.at).toString()}>{say(showMoment(entry.at))}</time>
            <Entry entry={entry} say={say} />
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <p>
          <a href={`/clients/${clientId}/audit?after=${encodeURIComponent(next)}`}>{say(sightWords.older)}</a>
        </p>
      )}
      <p class="actions">
        <a class="button second" href={`/clients/${clientId}`}>
          {say(words.toClient)}
        </a>
      </p>
    </Page>
  );
};

const Entry = ({ entry: { name, action, form, submission, reason, note }, say }: { entry: ShownEntry; say: Say }) => (
  <>
    <bdi>{name ?? say(sightWords.unknownMember)}</bdi> {say(actionWords[action])}
    {form && (
      <>
        {': '}
        <a href={`/submissions/${submission}`}>{say(formOf(form).title)}</a>
      </>
    )}
    {reason && (
      <div class="small">
        {say(sightWords.reason)}: {say(openingReasons[reason])}
        {note !== undefined && (
          <>
            {'. '}
            <bdi>{note}</bdi>
          </>
        )}
      </div>
    )}
  </>
);
