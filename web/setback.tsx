/** Why a form is shown anew although its answers were not looked at, and how to go on. */
import type { Say } from './language.ts';
import { words } from './words.ts';

export type Setback =
  | { readonly why: 'session-ended' }
  | { readonly why: 'stale' }
  | { readonly why: 'fault'; readonly requestId: string }
  | { readonly why: 'sent-before'; readonly submission: string };

/** `button` is what stands on the button with which one goes on. */
export const SetbackNote = ({ setback, button, say }: { setback: Setback; button: string; say: Say }) => {
  switch (setback.why) {
    case 'session-ended':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.sessionEnded)}</h2>
          <p>{say(words.sessionEndedSteps)}</p>
          <ol>
            <li>
              <a href="/sign-in" target="_blank" rel="noopener">
                {say(words.stepSignIn)}
              </a>
            </li>
            <li>{say(words.stepComeBack)}</li>
            <li>{`${say(words.stepPress)} ${button}.`}</li>
          </ol>
        </div>
      );
    case 'stale':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.staleTitle)}</h2>
          <p>{say(words.stale)}</p>
        </div>
      );
    case 'fault':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.fault)}</h2>
          <p>{`${say(words.faultKept)} ${button}. ${say(words.faultOnce)}`}</p>
          <p>
            {say(words.number)}: {setback.requestId}
          </p>
        </div>
      );
    case 'sent-before':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.sentBefore)}</h2>
          <p>{say(words.sentBeforeMore)}</p>
          <p>
            <a href={`/submissions/${setback.submission}`}>{say(words.seeWhatWasSent)}</a>
          </p>
        </div>
      );
  }
};
