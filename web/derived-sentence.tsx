/** The sentences of a derivation, each on a line of its own, with days that do not break at their hyphens on a narrow screen. */

/** A sentence may begin with a number (`6 maanden eerder`); `art. 3.80` and `Stb. 2017` end none. */
const endOfSentence = /(?<=\.) (?=[A-Z])|(?<=[)\d]\.) (?=\d)/;

export const DerivedSentence = ({ text }: { text: string }) => (
  <>
    {text.split(endOfSentence).map((sentence) => (
      <p key={sentence} class="sentence">
        {sentence.split(/(\d{2}-\d{2}-\d{4})/).map((part, place) => (place % 2 === 1 ? <span class="day">{part}</span> : part))}
      </p>
    ))}
  </>
);
