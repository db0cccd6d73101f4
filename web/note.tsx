/** What a hurried reader must know of a list below it: all is well, or what is not. */
export const Note = ({ look, sentences: [first, ...more] }: { look: 'ok' | 'warning'; sentences: readonly string[] }) => (
  <div class={`note ${look}`}>
    <p>
      <strong>{first}</strong> {more.join(' ')}
    </p>
  </div>
);
