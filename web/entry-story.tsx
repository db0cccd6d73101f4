/** The story of an entry: nothing that was sent is changed, so both sides are shown, each with a way to the other. */

import type { Lang } from './language.ts';
import { sayIn } from './language.ts';
import { words } from './words.ts';

interface Other {
  readonly how: 'corrected' | 'withdrawn';
  readonly href: string;
}

export interface EntryStory {
  /** The entry that this one corrects or withdraws. */
  readonly amends?: Other;
  /** The entry by which this one was corrected or withdrawn. */
  readonly amendedBy?: Other;
  readonly correctHref?: string;
  readonly withdrawHref?: string;
}

export const EntryNotes = ({ story: { amends, amendedBy }, lang }: { story: EntryStory; lang: Lang }) => {
  const say = sayIn(lang);
  return (
    <>
      {amendedBy && (
        <div class="note warning">
          <p>
            <strong>{say(amendedBy.how === 'withdrawn' ? words.wasWithdrawn : words.wasCorrected)}</strong>{' '}
            <a href={amendedBy.href}>{say(words.seeThatEntry)}</a>
          </p>
        </div>
      )}
      {amends && (
        <div class="note">
          <p>
            {say(amends.how === 'withdrawn' ? words.thisWithdraws : words.thisCorrects)} <a href={amends.href}>{say(words.seeThatEntry)}</a>
          </p>
        </div>
      )}
    </>
  );
};

export const EntryActions = ({ story: { correctHref, withdrawHref }, lang }: { story: EntryStory; lang: Lang }) => {
  const say = sayIn(lang);
  if (correctHref === undefined && withdrawHref === undefined) return null;
  return (
    <details class="actions">
      <summary>{say(words.somethingWrong)}</summary>
      <p class="actions">
        {correctHref !== undefined && (
          <a class="button second" href={correctHref}>
            {say(words.correctEntry)}
          </a>
        )}
        {withdrawHref !== undefined && (
          <a class="button second" href={withdrawHref}>
            {say(words.withdrawEntry)}
          </a>
        )}
      </p>
    </details>
  );
};
