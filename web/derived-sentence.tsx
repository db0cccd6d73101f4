/** The sentences of a derivation, each on a line of its own, with days that do not break at their hyphens on a narrow screen. */

export const DerivedSentence = ({ text }: { text: string }) => (
  <>
    {text.split(/(?<=\.) (?=[A-Z])/).map((sentence) => (
      <p key={sentence} class="sentence">
        {sentence.split(/(\d{2}-\d{2}-\d{4})/).map((part, place) => (place % 2 === 1 ? <span class="day">{part}</span> : part))}
      </p>
    ))}
  </>
);
