/** The list of what must be mended, above the form, each line a link to its field (GOV.UK and NL Design System: error summary). */
import type { Say } from './language.ts';
import type { Refused } from './refused.ts';
import { words } from './words.ts';

export const ErrorSummary = ({ refused, say }: { refused: Refused; say: Say }) => {
  if (refused.lines.length === 0) return null;
  return (
    // The focus goes here when the page opens, so that a screen reader begins with it; without a script `autofocus` does that.
    <div class="note error" role="alert" aria-labelledby="problems" tabIndex={-1} autofocus>
      <h2 id="problems">{say(words.problemTitle)}</h2>
      <ul>
        {refused.lines.map(({ input, text }) => (
          <li key={`${input} ${text}`}>{input === undefined ? text : <a href={`#${input}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
};
