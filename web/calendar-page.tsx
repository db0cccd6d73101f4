/** The page on which somebody makes or revokes the secret address of their calendar. */
import type { Text } from '../schemas/kernel/text.ts';
import { deadlineWords as words } from './deadline-words.ts';
import { pageInputs } from './form-inputs.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

/** What the buttons of this page ask for. */
export const calendarActions = { input: 'do', make: 'make', end: 'end' } as const;

export interface CalendarPageProps {
  readonly frame: Frame;
  /** When the present address was made; undefined when there is none. */
  readonly madeAt: Text | undefined;
  /** The address, shown on the page that answers its making and never again. */
  readonly address?: string | undefined;
  /** Whether the person has a post that the address does not know. */
  readonly hasOtherPosts: boolean;
  readonly guard: string;
}

export const CalendarPage = ({ frame, madeAt, address, hasOtherPosts, guard }: CalendarPageProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.calendar)}>
      <h1>{say(words.calendar)}</h1>
      {address === undefined ? <p>{say(words.calendarAbout)}</p> : <Made address={address} say={say} />}
      {address === undefined && (
        <p>
          {madeAt === undefined ? (
            say(words.youHaveNone)
          ) : (
            <>
              <strong>
                {say(words.youHaveOne)} {say(madeAt)}.
              </strong>{' '}
              {say(words.notKept)}
            </>
          )}
        </p>
      )}
      {hasOtherPosts && (
        <div class="note warning">
          <p>{say(words.otherPosts)}</p>
        </div>
      )}
      {madeAt !== undefined && (
        <p>
          {say(words.lost)} {say(words.makeAnewMore)}
        </p>
      )}
      <form method="post" action="/calendar" class="actions">
        <input type="hidden" name={pageInputs.guard} value={guard} />
        <button
          type="submit"
          class={madeAt === undefined ? 'button' : 'button second'}
          name={calendarActions.input}
          value={calendarActions.make}
        >
          {say(madeAt === undefined ? words.make : words.makeAnew)}
        </button>
        {madeAt !== undefined && (
          <button type="submit" class="button second" name={calendarActions.input} value={calendarActions.end}>
            {say(words.end)}
          </button>
        )}
      </form>
    </Page>
  );
};

const Made = ({ address, say }: { address: string; say: Say }) => (
  <>
    <div class="note ok">
      <h2>{say(words.made)}</h2>
      <p>{say(words.madeMore)}</p>
      <code>{address}</code>
    </div>
    <p class="actions">
      <a class="button" href={address.replace(/^https?:/, 'webcal:')}>
        {say(words.subscribe)}
      </a>
    </p>
    <h2>{say(words.how)}</h2>
    <ul>
      <li>{say(words.howPhone)}</li>
      <li>{say(words.howGoogle)}</li>
      <li>{say(words.howOutlook)}</li>
    </ul>
  </>
);
